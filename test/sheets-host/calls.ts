// Every call to a Google service, counted and in order, and the failures that a test asks for. Calls are what Google's speed and quotas depend on.
import { GoogleError, refusals } from './google-error'

export interface Call {
  /** 'Range.setValues' */
  readonly call: string
  readonly person: string
  /** For Sheet, Range and Protection: the sheet, and the name it had. */
  readonly sheetId?: number
  readonly sheet?: string
  /** For Range: its address. */
  readonly at?: string
}

/** What a service object concerns. */
export type Concerns = () => Omit<Call, 'call' | 'person'>

export class Calls {
  private made: Call[] = []
  private countdown: { left: number; readonly error: Error; readonly isAnswerLost: boolean } | undefined
  private keeps = false
  private failing: Error | undefined
  /** Members that code asked for and that are not modelled: they were refused, but code may have swallowed the error. */
  readonly notModelled: string[] = []

  constructor(private readonly documentId: string) {}

  /** In the order in which they were made, since the last reset. */
  get log(): readonly Call[] {
    return this.made
  }

  get total(): number {
    return this.made.length
  }

  /** How often: of('Range.setValues'), and on one sheet, by id or by a name it had: of('Range.setValues', 'Kaart'). */
  of(call: string, sheet?: string | number): number {
    return this.onSheet(sheet).filter((one) => one.call === call).length
  }

  /** All calls that concern a sheet, by id or by a name it had at any time; all calls when none is given. */
  onSheet(sheet?: string | number): readonly Call[] {
    if (sheet === undefined) return this.made
    const ids = new Set(this.made.filter((one) => one.sheet === sheet).map((one) => one.sheetId))
    return this.made.filter(({ sheetId }) => sheetId !== undefined && (sheetId === sheet || ids.has(sheetId)))
  }

  /** { 'Range.setValues': 3, … }, sorted. */
  get counts(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {}
    for (const { call } of this.made) counts[call] = (counts[call] ?? 0) + 1
    return Object.fromEntries(Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1)))
  }

  reset(): void {
    this.made = []
  }

  /** The n-th call from now fails without doing anything. */
  failAt(n: number, message?: string | Error): void {
    this.countdown = { left: n, error: this.errorOf(message), isAnswerLost: false }
  }

  /** The n-th call from now does its work, and then fails all the same. */
  loseAnswerAt(n: number, message?: string | Error): void {
    this.countdown = { left: n, error: this.errorOf(message), isAnswerLost: true }
  }

  /** Once a call failed, all later ones fail too. */
  keepFailing(): void {
    this.keeps = true
  }

  stopFailing(): void {
    this.countdown = undefined
    this.failing = undefined
    this.keeps = false
  }

  /** Notes the call and does it, unless it must fail. */
  make<T>(call: Call, work: () => T): T {
    this.made.push(call)
    if (this.failing) throw this.failing
    if (!this.countdown || --this.countdown.left > 0) return work()
    const { error, isAnswerLost } = this.countdown
    this.countdown = undefined
    if (this.keeps) this.failing = error
    if (isAnswerLost) work()
    throw error
  }

  refuse(member: string): Error {
    this.notModelled.push(member)
    return new Error(`${member} is not modelled`)
  }

  private errorOf(message: string | Error = refusals.serviceFailed(this.documentId)): Error {
    return typeof message === 'string' ? new GoogleError(message) : message
  }
}
