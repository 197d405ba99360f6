// A short text that changes whenever something the pane shows may have changed: the sheets, the selected cell, and what stands in the
// cells around our names. The sidebar asks for it every few seconds and reads the rest only when it differs.
import { readSelection } from './selected-cell'
import { openBook } from './survey'

/** A number out of a text; equal texts give equal numbers. */
const hash = (text: string): number => {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0
  return sum
}

/** Tables people type in. The suffix of a set follows. */
const watched = /^(start_|project|uitkomsten|eigen_prijzen|kaart_effecten)/i

export const pulse = (): string => {
  const book = openBook()
  const sheets = book.getSheets().map((sheet) => sheet.getName())
  const names = book.getNamedRanges().filter((item) => watched.test(item.getName()))
  const values = names.map((item) => {
    try {
      return item.getRange().getValues()
    } catch {
      return 'gone'
    }
  })
  return `${hash(JSON.stringify([sheets, values]))} ${JSON.stringify(readSelection())}`
}
