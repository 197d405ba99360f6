// Lets the host fail on purpose: at the n-th operation, at the n-th sync, from some moment on, or while somebody types in a cell.
import { OfficeError } from './office-error'

/** How a request fails as a whole: the number office.js gets from the host. */
export const wholeRequest = { inCellEditMode: 5004, tooLarge: 5103, answerTooLarge: 5104, broken: 5001 } as const

export class Failures {
  /** Operations and syncs of the workbook so far. */
  operations = 0
  syncs = 0
  private atOperation: ((operation: number) => boolean) | undefined
  private atSync: ((sync: number) => boolean) | undefined
  private afterSync: ((sync: number) => boolean) | undefined
  private editing = false

  /** The n-th operation from now fails; what stood before it in the same sync has been done, as in Excel. */
  failOperation(nth: number): void {
    const target = this.operations + nth
    this.atOperation = (operation) => operation === target
  }

  /** The n-th sync from now fails before anything of it is done. */
  failSync(nth: number): void {
    const target = this.syncs + nth
    this.atSync = (sync) => sync === target
  }

  /** The n-th sync from now is done, but its answer never arrives: the add-in sees an error. */
  loseAnswerOfSync(nth: number): void {
    const target = this.syncs + nth
    this.afterSync = (sync) => sync === target
  }

  /** From the n-th operation on, everything fails: also what the add-in tries in order to clean up. */
  keepFailingFromOperation(nth: number): void {
    const target = this.operations + nth
    this.atOperation = (operation) => operation >= target
    this.atSync = () => this.operations >= target
  }

  keepFailingFromSync(nth: number): void {
    const target = this.syncs + nth
    this.atSync = (sync) => sync >= target
  }

  stopFailing(): void {
    this.atOperation = undefined
    this.atSync = undefined
    this.afterSync = undefined
  }

  startEditingCell(): void {
    this.editing = true
  }

  stopEditingCell(): void {
    this.editing = false
  }

  /** Counts a sync; the number of its failure as a whole, or undefined. */
  sync(): number | undefined {
    const isBroken = this.atSync?.(this.syncs + 1) === true
    this.syncs++
    if (this.editing) return wholeRequest.inCellEditMode
    return isBroken ? wholeRequest.broken : undefined
  }

  losesAnswer(): boolean {
    return this.afterSync?.(this.syncs) === true
  }

  /** Counts an operation and fails when told so. */
  operation(): void {
    this.operations++
    if (this.atOperation?.(this.operations))
      throw new OfficeError('GeneralException', 'The host was told to fail here.', 500)
  }
}
