// Returned workbooks for the tests: filled as a person would, and then what can happen to a file on its way back.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { CellValue } from 'hucre'
import { impactkaart, meten } from '../../core'
import { type SourceFile, writeWorkbook } from '../../workbook-file'
import { type Filling, measurementValues } from '../meten/measurements'
import { expectedCard, type FilledCard, inputValues } from '../template/filled'
import { madeUpCard } from '../template/made-up'

export const source = (name: string, bytes: Uint8Array): SourceFile => ({ name, read: async () => bytes })

const cities = ['Ede', 'Gouda', 'Den Bosch', 'den-bosch', 'Zeist']

/** A right card of a project of its own; starts years apart, so that no two periods overlap. */
export const returnedCard = (seed: number): FilledCard => {
  const card = madeUpCard(seed, 3, { rows: 6 })
  return {
    ...card,
    start: {
      ...card.start,
      projectName: `Project ${seed}`,
      organisation: `Welzijn ${seed % 3}`,
      municipality: cities[seed % cities.length] ?? '',
      costs: 50_000 + 1000 * seed,
    },
    project: { ...card.project, Startdatum: 30_000 + 2000 * seed },
    // Also prices of the organisation, for a name of its own and for one of our list.
    ...(seed % 4 === 0 && {
      ownPrices: card.outcomes.slice(0, 1).map(({ Uitkomst = '' }) => ({ key: String(Uitkomst), price: 1234 })),
    }),
  }
}

/** A figure of the card by the name of its row, straight from the functions. */
export const figureOf = (card: FilledCard, name: string): number => {
  const found = expectedCard(card).find(([label]) => label === name)?.[1]
  if (typeof found !== 'number') throw new Error(`${name} of ${card.start.projectName} is ${found}`)
  return found
}

/** An Impactkaart with its sheets for measuring. */
export const measuredFile = (
  card: FilledCard,
  filling: Filling,
  more: Readonly<Record<string, Record<string, string | number>>> = {},
): Promise<Uint8Array> => {
  const values: Record<string, Record<string, CellValue>> = {}
  for (const part of [inputValues(card), measurementValues(filling), more])
    for (const [sheet, cells] of Object.entries(part)) values[sheet] = { ...values[sheet], ...cells }
  const plans = [
    impactkaart({ set: '', rows: card.rows ?? 6, measured: true }),
    meten({ set: '', rows: Math.max(3, filling.rows.length) }),
  ]
  return writeWorkbook(plans, { values })
}

/** The file with its parts changed. */
export const withParts = (file: Uint8Array, change: (xml: string, part: string) => string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(file)).map(([part, bytes]) => [
        part,
        /\.xml$/.test(part) ? strToU8(change(strFromU8(bytes), part)) : bytes,
      ]),
    ),
  )

/** As a program does it: the sheet, and every formula and name that refers to it. */
export const withSheetCalled = (file: Uint8Array, from: string, to: string): Uint8Array =>
  withParts(file, (xml, part) =>
    (part === 'xl/workbook.xml' ? xml.replace(`<sheet name="${from}"`, `<sheet name="${to}"`) : xml).replaceAll(
      `${from}!`,
      `'${to}'!`,
    ),
  )

/** Cells of a sheet, counted from 1, hold these now, as if someone typed them; what was there is gone. */
export const withCells = (
  file: Uint8Array,
  sheet: number,
  cells: Readonly<Record<string, string | number>>,
): Uint8Array => {
  const left = new Set(Object.keys(cells))
  const typed = (xml: string): string =>
    Object.entries(cells).reduce(
      (changed, [at, value]) =>
        changed.replace(new RegExp(`<c r="${at}"([^>]*?)(?:/>|>.*?</c>)`), (_, rest: string) => {
          left.delete(at)
          const look = rest.replace(/ t="\w+"/, '')
          return typeof value === 'number'
            ? `<c r="${at}"${look}><v>${value}</v></c>`
            : `<c r="${at}"${look} t="inlineStr"><is><t>${value}</t></is></c>`
        }),
      xml,
    )
  const result = withParts(file, (xml, part) => (part === `xl/worksheets/sheet${sheet}.xml` ? typed(xml) : xml))
  if (left.size > 0) throw new Error(`No cell ${[...left].join(', ')} on sheet ${sheet}`)
  return result
}
