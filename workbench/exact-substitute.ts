// The grid's own SUBSTITUTE compares texts without the spaces around them, so that looking for two spaces finds any two, and looking for a
// character that nobody sees finds every space. Other programs compare character by character; so does the grid after this.
import { type BaseValueObject, IFunctionService, StringValueObject } from '@univerjs/preset-sheets-core'
import type { Grid } from './grid'

type OfOne = (text: BaseValueObject, from: BaseValueObject, to: BaseValueObject, which?: BaseValueObject) => unknown

/** The part of the grid's function that works on single texts. */
interface Substitute {
  _handleSingleObject: OfOne
  _getObjectString(value: BaseValueObject): string
}

const isSubstitute = (executor: unknown): executor is Substitute =>
  typeof executor === 'object' &&
  executor !== null &&
  '_handleSingleObject' in executor &&
  '_getObjectString' in executor

/** All of them, or only the one that is meant, counted from 1. */
const substituted = (text: string, from: string, to: string, which: number | undefined): string => {
  if (from === '') return text
  const pieces = text.split(from)
  if (which === undefined) return pieces.join(to)
  if (which >= pieces.length) return text
  return pieces.slice(0, which).join(from) + to + pieces.slice(which).join(from)
}

export const substituteExactly = ({ injector }: Grid): void => {
  const executor: unknown = injector.get(IFunctionService).getExecutor('SUBSTITUTE')
  if (!isSubstitute(executor)) throw new Error('SUBSTITUTE of the grid has another shape')
  const original = executor._handleSingleObject.bind(executor)
  executor._handleSingleObject = (text, from, to, which) => {
    const number = which === undefined ? undefined : Math.floor(Number(which.getValue()))
    // A number that is none is an error, which the grid gives.
    if (number !== undefined && !(number >= 1)) return original(text, from, to, which)
    const [whole, old, fresh] = [text, from, to].map((value) => executor._getObjectString(value))
    return StringValueObject.create(substituted(whole ?? '', old ?? '', fresh ?? '', number))
  }
}
