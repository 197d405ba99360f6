// What the page and the command line give, brought to one form, to see that it is the same.
import { strFromU8, unzipSync } from 'fflate'

/** Without the rules of tables, and everything on one line. */
export const oneLine = (text: string): string => text.replace(/-{2,}/g, ' ').replace(/\s+/g, ' ').trim()

/** Every part of the file. Browser and Node may raise to a power with another last digit, so numbers count to twelve of them. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      strFromU8(part).replace(/\d+\.\d{8,}(?:e-?\d+)?/g, (number) => Number(number).toPrecision(12)),
    ]),
  )
