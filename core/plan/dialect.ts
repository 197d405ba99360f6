// One formula, two spellings. Excel and the file separate arguments with `,`; Google Sheets with Dutch settings wants `;`.
// Texts and quoted sheet names keep their commas.
import { quoteSheet } from './address'
import { sheetOf, type Token, tokens } from './formula'

export type Dialect = 'excel' | 'sheets'

/**
 * Without the leading `=`.
 * @param sheetName the name a sheet has for now; a host that builds under temporary names gives them here.
 */
export const printFormula = (
  canonical: string,
  dialect: Dialect,
  sheetName: (name: string) => string = (name) => name,
): string => {
  const print = (token: Token): string => {
    if (token.kind === 'comma' && dialect === 'sheets') return ';'
    return token.kind === 'sheet' ? `${quoteSheet(sheetName(sheetOf(token)))}!` : token.text
  }
  return tokens(canonical).map(print).join('')
}
