// Sums that do not drift: a running correction keeps what each addition rounds away (Neumaier, 1974).
// Ten thousand outcomes in another order, or plus and minus that nearly cancel, so give the same total.

/** Sums below this part of what was added up count as 0: 0.1 + 0.2 - 0.3 is nothing. */
const residue = 1e-12

/** A total that grows one number at a time, in constant time each. */
export class RunningSum {
  private total = 0
  private lost = 0
  private size = 0

  add(amount: number): void {
    const next = this.total + amount
    const [large, small] = Math.abs(this.total) >= Math.abs(amount) ? [this.total, amount] : [amount, this.total]
    this.lost += large - next + small
    this.total = next
    this.size += Math.abs(amount)
  }

  get value(): number {
    return this.total + this.lost
  }

  /** The sum, or exactly 0 when all that is left is what rounding leaves of amounts that cancel out. */
  get clean(): number {
    return Math.abs(this.value) <= residue * this.size ? 0 : this.value
  }
}

const added = (amounts: Iterable<number>): RunningSum => {
  const running = new RunningSum()
  for (const amount of amounts) running.add(amount)
  return running
}

/** The sum of a list of numbers; 0 for an empty list. */
export const sum = (amounts: Iterable<number>): number => added(amounts).value

/** The sum, exactly 0 when the amounts cancel out up to rounding. */
export const cleanSum = (amounts: Iterable<number>): number => added(amounts).clean
