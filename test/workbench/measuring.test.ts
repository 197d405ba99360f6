// The sheets for measuring beside an Impactkaart: they come, grow, feed the card and go; what leaves keeps quiet about people.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Cell, Plan } from '../../core'
import { effectsName, impactkaart, impactkaartNames, indicators, meten, metenNames } from '../../core'
import { effectColumn, firstEffectRow } from '../../core/templates/impactkaart/effecten/places'
import { recalculate } from '../oracles/libreoffice'
import {
  addSheet,
  formulaAt,
  openExample,
  read,
  ready,
  settled,
  sheetNames,
  typeIn,
  values,
  Workbench,
} from './open-workbench'

let workbench: Workbench
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'meten-'))
  workbench = await Workbench.start()
})
afterAll(async () => {
  await workbench?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const cardSheets = ['Start', 'Project', 'Uitkomsten', 'Effecten', 'Kaart', 'Prijzen', 'Uitleg']
const measuringSheets = ['Indicatorenplan', 'Metingen', 'Verhalen', 'Monitor', 'Indicatoren']
const names = metenNames('')
const small = meten({ set: '', rows: 12 })

const insert = (page: Page, plan: Plan): Promise<void> =>
  page.evaluate((given) => window.werkbank.host.insert(given), plan)
const extend = (page: Page, before: Plan, after: Plan): Promise<void> =>
  page.evaluate(({ from, to }) => window.werkbank.host.extend(from, to), { from: before, to: after })
const write = (page: Page, cells: Readonly<Record<string, Cell[][]>>): Promise<void> =>
  page.evaluate((given) => window.werkbank.host.write(given as never), cells as never)
const writeFormulas = (page: Page, formulas: Readonly<Record<string, (string | undefined)[][]>>): Promise<string> =>
  page.evaluate(
    (given) =>
      window.werkbank.host.writeFormulas(given as never).then(
        () => '',
        (error: Error) => error.message,
      ),
    formulas as never,
  )

/** The card and the sheets for measuring, linked. */
const measured = async (page: Page): Promise<void> => {
  await openExample(page, 'Gezinshuizen')
  await insert(page, small)
  const rows = { set: '', rows: 40 }
  await extend(page, impactkaart(rows), impactkaart({ ...rows, measured: true }))
}

const chosen = indicators[0]?.title.nl ?? ''
const code = 'ZQ77'
const whom = `${effectColumn('whom')}${firstEffectRow}`

/** One person measured twice. */
const measure = async (page: Page, who = code): Promise<void> => {
  await write(page, { [names.plan]: [[], [chosen]] })
  const score = (moment: string, answer: number): Cell[] => [who, moment, chosen, answer, 'bewoner', 'individueel']
  await write(page, { [names.measurements]: [[], score('start', 2), score('einde', 4)] })
}

const kept = (page: Page) => page.locator('#kept[aria-busy=false]', { hasText: 'Bewaard in deze browser' }).waitFor()

const downloaded = async (page: Page, button: string, part = '#pane'): Promise<Uint8Array> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(part).getByRole('button', { name: button }).click(),
  ])
  const file = path.join(folder, download.suggestedFilename())
  await download.saveAs(file)
  return new Uint8Array(readFileSync(file))
}

/** Every part of the file as text. */
const textOf = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n')

describe('the sheets for measuring', () => {
  it('come beside the card, grow, survive a reload with a formula of the pane, and go again', async () => {
    const { page, complaints } = await workbench.open()
    await measured(page)
    expect(await sheetNames(page)).toEqual(['Mijn blad', ...cardSheets, ...measuringSheets])
    await measure(page)
    await extend(page, small, meten({ set: '', rows: 20 }))
    // A row of the first table, and a new one: each has the formulas of its own row.
    for (const row of [10, 28]) expect(await formulaAt(page, 'Metingen', `H${row}`)).toContain(`D${row}`)
    expect(await read(page, names.measurements)).toHaveLength(21)
    // On a busy machine the grid may still be about to calculate what just came.
    const scores = async () => (await read(page, names.measurements)).slice(1, 4).map((cells) => cells[7])
    await expect.poll(scores, { timeout: 60_000 }).toEqual([2, 4, ''])

    const { outcomes } = impactkaartNames('')
    const column = (await read(page, outcomes))[0]?.indexOf('Kans zonder') ?? -1
    const inColumn = (formula: string) => [[], [...new Array<undefined>(column), formula]]
    expect(await writeFormulas(page, { [outcomes]: inColumn(`INDEX(${names.chanceWithout},1)`) })).toBe('')
    const at = (await read(page, outcomes))[1]?.[column]
    await kept(page)
    await page.reload()
    await ready(page)
    expect((await read(page, outcomes))[1]?.[column]).toEqual(at)
    expect(textOf(await downloaded(page, 'Opslaan', '#bar'))).toContain(`<f>INDEX(${names.chanceWithout},1)</f>`)

    await extend(page, impactkaart({ set: '', rows: 40, measured: true }), impactkaart({ set: '', rows: 40 }))
    await page.evaluate(() => window.werkbank.host.remove('', 'meten'))
    expect(await sheetNames(page)).toEqual(['Mijn blad', ...cardSheets])
    expect((await values(page, 'Kaart', 'B1:H40')).flat().filter((cell) => String(cell).startsWith('#'))).toEqual([])
    expect(complaints).toEqual([])
  })

  it('take back only their own sheets when inserting breaks, and leave locked cells alone', async () => {
    const { page } = await workbench.open()
    await openExample(page, 'Gezinshuizen')
    const [first, ...others] = small.sheets
    const broken = { range: 'A1', rule: { kind: 'choice', from: { name: 'Niets' } }, onWrong: 'warn' } as const
    const last = others.at(-1)
    if (!first || !last) throw new Error('no sheets')
    const plan = { ...small, sheets: [first, ...others.slice(0, -1), { ...last, validations: [broken] }] }
    await expect(insert(page, plan)).rejects.toThrow(/Niets.*weer weggehaald/s)
    expect(await sheetNames(page)).toEqual(['Mijn blad', ...cardSheets])

    const { outcomes } = impactkaartNames('')
    const locked = (await read(page, outcomes))[0]?.indexOf('Prijs') ?? -1
    expect(locked).toBeGreaterThan(0)
    const before = await read(page, outcomes)
    const row: (string | undefined)[] = before[0]?.map((_, index) => (index === locked ? '1+1' : undefined)) ?? []
    expect(await writeFormulas(page, { [outcomes]: [[], row] })).toContain('op slot')
    expect(await read(page, outcomes)).toEqual(before)
  })
})

describe('what leaves', () => {
  it('as a copy for others holds no code and no story without consent; the own file holds all', async () => {
    const { page, complaints } = await workbench.open()
    await measured(page)
    await measure(page)
    const [secret, told] = ['Zij sliep in de auto.', 'Zij slaapt nu thuis.']
    const [header = []] = await read(page, effectsName(''))
    const effect = (story: string, consent: string): Cell[] =>
      header.map((label) =>
        label === 'Effect in woorden'
          ? `Meer rust ${consent}`
          : label === 'Verhaal kort'
            ? story
            : label === 'Toestemming verhaal'
              ? consent
              : undefined,
      )
    await write(page, { [effectsName('')]: [[], effect(secret, 'nee'), effect(told, 'ja')] })
    const [storyHeader = []] = await read(page, names.stories)
    await write(page, {
      [names.stories]: [
        [],
        storyHeader.map((label) => (label === 'Verhaal' ? 'Niemand wist van de brieven.' : undefined)),
      ],
    })
    await typeIn(page, 'Effecten', whom, '=Metingen!A9')

    const own = textOf(await downloaded(page, 'Opslaan'))
    for (const text of [code, secret, told, 'Niemand wist']) expect(own, text).toContain(text)
    const copy = await downloaded(page, 'Maak deelbaar')
    await page.locator('#message').getByText(`leeg in de kopie: Effecten!${whom}`).waitFor()
    const shared = textOf(copy)
    for (const text of [code, secret, 'Niemand wist', 'Metingen!', names.harvestThemes])
      expect(shared, text).not.toContain(text)
    expect(shared).toContain(told)
    const { saved } = await recalculate({ saved: copy })
    expect(saved?.errors()).toEqual([])
    expect(saved?.sheetNames).not.toContain('Verhalen')
    await settled(page)
    expect(complaints).toEqual([])
  })

  it('as a copy leaves behind every sheet of the user that refers to them, whatever it shows, and says so', async () => {
    const { page } = await workbench.open()
    await measured(page)
    await measure(page)
    await page.evaluate(() => {
      window.werkbank.grid.getActiveWorkbook().insertDefinedName('Een_code', 'Metingen!$A$9')
    })
    const looking = {
      Code: '=Metingen!A9',
      Score: '=Metingen!D9*1000+173',
      Tabel: '=TRANSPOSE(Metingen!A9:B10)',
      Groep: `=IMPACTKAART.THEMASCORES(${names.measurements},"start","einde")`,
      Naam: '=Een_code',
      Adres: '=INDIRECT("Metingen!A9")',
      Verslag: '=Score!A1',
    }
    for (const [name, formula] of Object.entries({ ...looking, Los: '=Project!B2' })) {
      await addSheet(page, name, 20)
      await typeIn(page, name, 'A1', formula)
    }
    const copy = await downloaded(page, 'Maak deelbaar')
    const { saved } = await recalculate({ saved: copy })
    expect(saved?.sheetNames).toEqual([
      ...cardSheets,
      'Indicatorenplan',
      'Monitor',
      'Indicatoren',
      'Los',
      'Over deze kopie',
    ])
    for (const secret of [code, '2173']) expect(textOf(copy), secret).not.toContain(secret)
    const why = `${['Metingen', 'Verhalen', ...Object.keys(looking)].join(', ')}: daar staan gegevens over personen, of formules die ernaar verwijzen.`
    await page.locator('#message').getByText(why).waitFor()
    expect(Array.from({ length: 8 }, (_, row) => saved?.at('Over deze kopie', row + 1, 2))).toContain(why)
  })
})
