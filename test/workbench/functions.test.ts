// Every function in a cell of the grid, typed as a user types it: Dutch decimals, `;` between arguments.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer, Cell } from '../../core/cell'
import { catalogue } from '../../core/functions/index'
import { address } from '../../core/plan/address'
import { outcomeTable } from '../bench/outcome-tables'
import {
  addSheet,
  fill,
  goTo,
  type Opened,
  openExample,
  read,
  select,
  typeIn,
  values,
  Workbench,
} from './open-workbench'

let workbench: Workbench
let opened: Opened
beforeAll(async () => {
  workbench = await Workbench.start()
  opened = await workbench.open()
})
afterAll(() => workbench?.stop())

/** As someone in the Netherlands types it. */
const typed = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`
  return cell === null || cell === undefined ? '' : cell ? 'WAAR' : 'ONWAAR'
}

const size = (table: readonly (readonly unknown[])[]) => ({ rows: table.length, columns: table[0]?.length ?? 0 })

const rangeFrom = (row: number, column: number, table: readonly (readonly unknown[])[]): string => {
  const { rows, columns } = size(table)
  return `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`
}

/** Puts the tables to the right of where an answer can spill, and gives the formula. */
const prepare = async (sheet: string, name: string, given: readonly (Cell | readonly (readonly Cell[])[])[]) => {
  let column = 15
  const args: string[] = []
  for (const one of given) {
    if (!Array.isArray(one)) {
      args.push(typed(one as Cell))
      continue
    }
    const table = (one as readonly (readonly Cell[])[]).map((row) => row.map((cell) => cell ?? ''))
    const range = rangeFrom(2, column, table)
    await fill(opened.page, sheet, range, table)
    args.push(range)
    column += size(table).columns + 1
  }
  return `=IMPACTKAART.${name}(${args.join('; ')})`
}

const expectSame = (shown: Cell, wanted: Cell, place: string): void => {
  if (typeof wanted === 'number') {
    expect(typeof shown, place).toBe('number')
    expect(Math.abs(Number(shown) - wanted), place).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)))
  } else expect(shown, place).toBe(wanted)
}

describe('in a cell', () => {
  for (const { name, examples } of catalogue)
    it(`${name} gives the answers of its examples`, async () => {
      expect(examples.length).toBeGreaterThan(0)
      for (const [number, example] of examples.entries()) {
        const sheet = `${name} ${number + 1}`
        await addSheet(opened.page, sheet)
        const formula = await prepare(sheet, name, example.of)
        await typeIn(opened.page, sheet, 'B2', formula)
        const wanted = example.is as Answer
        const table = Array.isArray(wanted) ? wanted : [[wanted]]
        const shown = await values(opened.page, sheet, rangeFrom(2, 2, table))
        table.forEach((row, at) => {
          row.forEach((cell, column) => {
            expectSame(shown[at]?.[column], cell, `${formula} row ${at + 1} column ${column + 1}`)
          })
        })
      }
      expect(opened.complaints).toEqual([])
    })

  it('a card over the names of the workbook spills and follows an edit in the grid', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'Schuldhulp')
    await typeIn(page, 'Mijn blad', 'B2', '=IMPACTKAART.KAART(Project; Uitkomsten)')
    const onSheet = async () =>
      Number((await values(page, 'Mijn blad', 'B2:C40')).find(([label]) => label === 'Rendementsfactor')?.[1])
    const native = async () => Number((await read(page, 'Kaart_Factor'))[0]?.[0])
    const before = await onSheet()
    expect(before).toBeCloseTo(await native(), 9)
    await typeIn(page, 'Uitkomsten', 'D7', '240')
    expect(await onSheet()).toBeGreaterThan(before)
    expect(await onSheet()).toBeCloseTo(await native(), 9)
    expect(complaints).toEqual([])
  })

  it('an error has its sentence in the pane', async () => {
    const { page, complaints } = await workbench.open()
    await typeIn(page, 'Mijn blad', 'B2', '=IMPACTKAART.RENDEMENT(1; 0)')
    expect((await values(page, 'Mijn blad', 'B2:B2'))[0]?.[0]).toBe('#DIV/0!')
    await select(page, 'Mijn blad', 'B2')
    await page
      .locator('#pane')
      .getByText(/kosten.*0/i)
      .first()
      .waitFor()
    await typeIn(page, 'Mijn blad', 'B3', '=IMPACTKAART.PRIJS("uithuiszeting")')
    await select(page, 'Mijn blad', 'B3')
    await page.locator('#pane').getByText('uithuiszeting').first().waitFor()
    expect(complaints).toEqual([])
  })

  it('ten thousand rows are a card too, and the page goes on', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'Gezinshuizen')
    await addSheet(page, 'Veel', 10_100)
    const table = outcomeTable(10_000).map((row) => [...row])
    await fill(page, 'Veel', rangeFrom(1, 5, table), table)
    await typeIn(page, 'Veel', 'A1', `=IMPACTKAART.KAART(Project; ${rangeFrom(1, 5, table)})`)
    const factor = (await values(page, 'Veel', 'A1:B40')).find(([label]) => label === 'Rendementsfactor')?.[1]
    expect(typeof factor).toBe('number')
    await typeIn(page, 'Mijn blad', 'A1', '3,5')
    expect((await values(page, 'Mijn blad', 'A1:A1'))[0]?.[0]).toBe(3.5)
    await goTo(page, 'Functies')
    expect(complaints).toEqual([])
  })
})
