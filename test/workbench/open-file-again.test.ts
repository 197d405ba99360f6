// One file after another in the same window: the next workbook knows nothing of the one before it, whatever was done there.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { areaOf, type Cell } from '../../core'
import { startCells } from '../../core/templates/impactkaart/layout'
import { openWorkbook } from '../../workbook-file'
import { compose } from '../../workbook-file/compose/compose'
import { packAfter } from '../pack/example'
import { fill, typeIn, values, Workbench } from './open-workbench'
import { choose, savedFile, whenOpened } from './opened-files'

let workbench: Workbench
/** Composed for two teams with another name and another type of project. */
let files: readonly Uint8Array[]
beforeAll(async () => {
  workbench = await Workbench.start()
  const composed = []
  for await (const { bytes } of compose(packAfter())) composed.push(bytes)
  files = [composed.at(0), composed.at(-1)].map((bytes) => bytes ?? new Uint8Array())
})
afterAll(() => workbench?.stop())

/** @param meanwhile is done to the old workbook at the last moment. */
const replaceBy = async (page: Page, bytes: Uint8Array, meanwhile = async () => {}): Promise<void> => {
  await choose(page, 'volgende.xlsx', bytes)
  const agree = page.getByRole('button', { name: 'Vervang mijn werk' })
  await agree.waitFor()
  await meanwhile()
  await agree.click()
  await whenOpened(page)
}

const comparable = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : (value ?? '')

/** Every cell of a sheet that holds something in the file: what it shows there, or here. */
const cellsOf = (bytes: Uint8Array, sheet: string, shown?: Cell[][]): string[] => {
  const file = openWorkbook(bytes, 'team.xlsx')
  return [...file.cellsOn(sheet)].map((at) => {
    const { row, column } = areaOf(at).from
    const value = shown ? shown[row - 1]?.[column - 1] : file.valueAt(sheet, at)
    return `${sheet}!${at} ${JSON.stringify(comparable(value))}`
  })
}

const expectAsInFile = async (page: Page, bytes: Uint8Array): Promise<void> => {
  for (const sheet of ['Start', 'Uitkomsten', 'Kaart'])
    expect(cellsOf(bytes, sheet, await values(page, sheet, 'A1:CZ200'))).toEqual(cellsOf(bytes, sheet))
}

/** What the card calls the costs, after this amount was typed. */
const cardCosts = async (page: Page, costs: string): Promise<unknown> => {
  await typeIn(page, 'Start', startCells.costs, costs)
  const lines = await values(page, 'Kaart', 'F6:G12')
  return lines.find(([label]) => String(label).startsWith('Kosten'))?.[1]
}

describe('a file after another', () => {
  it('shows what stands in it, follows what is typed, and is saved so', async () => {
    const [first, second] = files as [Uint8Array, Uint8Array]
    const { page, complaints } = await workbench.open()
    await choose(page, 'eerste.xlsx', first)
    await whenOpened(page)
    await expectAsInFile(page, first)
    expect(await cardCosts(page, '51000')).toBe(51_000)
    await replaceBy(page, second)
    await expectAsInFile(page, second)
    expect(await cardCosts(page, '52000')).toBe(52_000)
    const shown = await values(page, 'Kaart', 'A1:CZ200')
    expect(shown.flat().filter((value) => String(value).startsWith('#'))).toEqual([])
    const saved = await savedFile(page)
    expect(cellsOf(saved, 'Kaart')).toEqual(cellsOf(saved, 'Kaart', shown))
    expect(complaints).toEqual([])
  })

  it('does so again, also while the one before still calculates', async () => {
    const [first, second] = files as [Uint8Array, Uint8Array]
    const { page, complaints } = await workbench.open()
    await choose(page, 'eerste.xlsx', first)
    await whenOpened(page)
    await cardCosts(page, '51000')
    await replaceBy(page, second)
    await cardCosts(page, '51000')
    await replaceBy(page, first, () => fill(page, 'Start', startCells.costs, [[52_000]]))
    await expectAsInFile(page, first)
    expect(await cardCosts(page, '53000')).toBe(53_000)
    expect(complaints).toEqual([])
  })
})
