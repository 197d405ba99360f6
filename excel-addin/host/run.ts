// The one way into the workbook: a batch of Excel's library. What fails comes out as a sentence.
import { asHostProblem } from './host-problem'

type Batch<T> = (context: Excel.RequestContext) => Promise<T>

const attempt = async <T>(run: () => Promise<T>): Promise<T> => {
  try {
    return await run()
  } catch (error) {
    throw asHostProblem(error)
  }
}

/** Reading waits until the user has finished typing in a cell. */
export const look = <T>(batch: Batch<T>): Promise<T> => attempt(() => Excel.run({ delayForCellEdit: true }, batch))

/** Changing while the user types in a cell is refused by Excel, and the user hears it. */
export const change = <T>(batch: Batch<T>): Promise<T> => attempt(() => Excel.run(batch))

/**
 * A range for use within one sync. Left to itself the library keeps hold of every range and gives each back in one more request.
 * @param at "B7:C9"; nothing = the whole sheet.
 */
export const area = (sheet: Excel.Worksheet, at?: string): Excel.Range => {
  const range = sheet.getRange(at)
  range.untrack()
  return range
}
