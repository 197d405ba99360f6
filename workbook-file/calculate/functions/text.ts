// SUBSTITUTE, with regard to capitals, and LEN, in the units that Excel counts: most emoji are two.
import { CellError, errors, fitting, type Scalar, toNumber, toText } from '../values'
import type { ScalarFunctions } from './shape'

const substitute = (...values: Scalar[]): Scalar => {
  const texts = values.slice(0, 3).map(toText)
  const failed = texts.find((text) => text instanceof CellError)
  if (failed instanceof CellError) return failed
  const [text = '', sought = '', other = ''] = texts as string[]
  if (values.length < 4)
    return sought === '' || !text.includes(sought) ? text : fitting(text.replaceAll(sought, () => other))
  const which = toNumber(values[3])
  if (which instanceof CellError) return which
  if (which < 1) return errors.value
  return sought === '' ? text : fitting(substituteOne(text, sought, other, Math.trunc(which)))
}

/** Only the first, or the second, ... */
const substituteOne = (text: string, sought: string, other: string, which: number): string => {
  const pieces = text.split(sought)
  if (which >= pieces.length) return text
  return pieces.slice(0, which).join(sought) + other + pieces.slice(which).join(sought)
}

export const texts: ScalarFunctions = {
  SUBSTITUTE: substitute,
  LEN: (value) => {
    const text = toText(value)
    return text instanceof CellError ? text : text.length
  },
}
