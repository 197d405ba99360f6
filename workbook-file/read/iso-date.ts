// A date written out in a file ("2026-03-01T12:00:00") as the day number that every other program stores.

const written = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/
const dayLength = 86_400_000
const dayZero = Date.UTC(1899, 11, 30)

/** Undefined when it is no date, or one from before March 1900, where programs count differently. */
export const dayNumber = (text: string): number | undefined => {
  const match = written.exec(text)
  if (!match) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  const days = (Date.UTC(year, month - 1, day) - dayZero) / dayLength
  const isDate = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && month >= 1 && month <= 12
  return isDate && days > 60 ? days + (hour * 3600 + minute * 60 + second) / 86_400 : undefined
}
