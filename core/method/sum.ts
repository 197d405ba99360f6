// Sums that do not drift: a running correction keeps what each addition rounds away (Neumaier, 1974).
// Ten thousand outcomes in another order, or plus and minus that nearly cancel, so give the same total.

/** A total that grows one number at a time, in constant time each. */
export class RunningSum {
  private total = 0
  private lost = 0

  add(amount: number): void {
    const next = this.total + amount
    const [large, small] = Math.abs(this.total) >= Math.abs(amount) ? [this.total, amount] : [amount, this.total]
    this.lost += large - next + small
    this.total = next
  }

  get value(): number {
    return this.total + this.lost
  }
}

/** The sum of a list of numbers; 0 for an empty list. */
export const sum = (amounts: Iterable<number>): number => {
  const running = new RunningSum()
  for (const amount of amounts) running.add(amount)
  return running.value
}
