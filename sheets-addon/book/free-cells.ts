// The cells of our sheets that people may fill in, as they stand in this spreadsheet: an organisation may have locked some that are free
// elsewhere. Our protection tells; a file that another program made may have none, and there a free cell is known by its colour.
import { blocks, looks } from '../../core'
import { freeRanges, protectAgain } from './protection'
import { cellsOf } from './steps/validations'
import type { Sheet } from './survey'

const inputColor = looks.invoer.fill?.toLowerCase()

/** The cells of a range that look like cells to fill in. */
const colored = (sheet: Sheet, range: string): string[] => {
  const colors = sheet.getRange(range).getBackgrounds().flat()
  return cellsOf(range).filter((_, at) => colors[at] === inputColor)
}

/** @param inputs the cells that are free where no organisation locked any. */
export const freeCells = (sheet: Sheet, inputs: readonly string[]): ReadonlySet<string> =>
  new Set(freeRanges(sheet)?.flatMap(cellsOf) ?? inputs.flatMap((range) => colored(sheet, range)))

/** Some of them, locked. */
export const lockedAmong = (inputs: readonly string[], free: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(inputs.flatMap(cellsOf).filter((at) => !free.has(at)))

/** What was free stays so, and these come with it. */
export const freeMore = (sheet: Sheet, free: ReadonlySet<string>, more: readonly string[]): void => {
  const cells = [...new Set([...free, ...more])].map((at) => ({ at }))
  const ranges = blocks(cells, () => '').map(({ range }) => range)
  protectAgain(sheet, ranges.length > 0 ? sheet.getRangeList(ranges).getRanges() : [])
}
