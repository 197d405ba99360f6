// Sums that do not drift: a running correction keeps what each addition rounds away (Neumaier, 1974).
// Ten thousand outcomes in another order, or plus and minus that nearly cancel, so give the same total.

/** Sums below this part of what was added up count as 0: 0.1 + 0.2 - 0.3 is nothing. */
const residue = 1e-12

/** A total that grows one number at a time, in constant time each. */
export interface RunningSum {
  readonly add: (amount: number) => void
  readonly value: number
  /** The sum, or exactly 0 when all that is left is what rounding leaves of amounts that cancel out. */
  readonly clean: number
}

export const runningSum = (): RunningSum => {
  let [total, lost, size] = [0, 0, 0]
  return {
    add: (amount) => {
      const next = total + amount
      const [large, small] = Math.abs(total) >= Math.abs(amount) ? [total, amount] : [amount, total]
      lost += large - next + small
      total = next
      size += Math.abs(amount)
    },
    get value() {
      return total + lost
    },
    get clean() {
      return Math.abs(total + lost) <= residue * size ? 0 : total + lost
    },
  }
}

const added = (amounts: Iterable<number>): RunningSum => {
  const running = runningSum()
  for (const amount of amounts) running.add(amount)
  return running
}

/** The sum of a list of numbers; 0 for an empty list. */
export const sum = (amounts: Iterable<number>): number => added(amounts).value

/** The sum, exactly 0 when the amounts cancel out up to rounding. */
export const cleanSum = (amounts: Iterable<number>): number => added(amounts).clean
