// Signs that a code may not hold, and the figures, one per cell beside the rows: a formula that looks for all of them at once is short, and
// it stands in every row.

import { absolute, down } from '../../../plan/address'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { hiddenCharacters } from '../../../reading/hidden-characters'
import { without } from '../../formula-words'
import { firstRow, headRow, signColumns } from './places'

/** A cell that holds one of these holds nothing for some programs, so these stand in the formula. They come along with pasting. */
export const unseenSpaces = '\n\t\u2002\u2003\u2009\u202f\u3000'

export const signs = {
  digit: '0123456789',
  unseen: hiddenCharacters,
  /** The functions pass these over, a sheet cannot: one code could be two people here. */
  other: '\u2010\u2011\u2012\u2013\u2014\u2015\u0300\u0301\u0302\u0303\u0308\u0327áàâäãéèêëíìîïóòôöõúùûüçñ',
} as const
type Signs = keyof typeof signs

const titles: Readonly<Record<Signs, string>> = { digit: 'cijfers', unseen: 'onzichtbaar', other: 'andere tekens' }

export const signLists = (draft: SheetDraft): void => {
  for (const [key, list] of Object.entries(signs) as [Signs, string][]) {
    draft.value(`${signColumns[key]}${headRow}`, titles[key], 'rekenhulp')
    for (const [index, sign] of [...list].entries())
      draft.value(`${signColumns[key]}${firstRow + index}`, sign, 'rekenhulp')
  }
}

/** How many of these signs the text holds. */
export const countOf = (kind: Signs, text: string): string => {
  const list = absolute(down(signColumns[kind], firstRow, signs[kind].length))
  return `SUMPRODUCT(LEN(${text})-LEN(SUBSTITUTE(${text},${list},"")))`
}

export const holdsUnseen = (text: string): string =>
  `OR(LEN(${without(unseenSpaces, text)})<LEN(${text}),${countOf('unseen', text)}>0)`
