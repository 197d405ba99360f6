// One formula, two spellings. Excel and the file separate arguments with `,`; Google Sheets with Dutch settings wants `;`.
// Texts and quoted sheet names keep their commas.
import { tokens } from './formula'

export type Dialect = 'excel' | 'sheets'

/** Without the leading `=`. */
export const printFormula = (canonical: string, dialect: Dialect): string =>
  dialect === 'excel'
    ? canonical
    : tokens(canonical)
        .map(({ kind, text }) => (kind === 'comma' ? ';' : text))
        .join('')
