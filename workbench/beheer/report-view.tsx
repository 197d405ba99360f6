// A report on the page: the sentences and tables that the command line prints.
import { useState } from 'react'
import { numberColumns, type Report, shownCell, shownSentence, type Table } from '../../workbook-file'
import { useWords } from './words'

/** More than a person reads at once. */
const mostParts = 200
const mostRows = 100

export const ReportView = ({ shown }: { readonly shown: Report['shown'] }) => {
  const { words } = useWords()
  const [all, setAll] = useState(false)
  const parts = (all ? shown : shown.slice(0, mostParts)).map((part, place) =>
    typeof part === 'string' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a report never change places
      <p key={place} className={part.startsWith(' ') ? 'bh-sentence bh-under' : 'bh-sentence'}>
        {shownSentence(part)}
      </p>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a report never change places
      <ReportTable key={place} table={part} />
    ),
  )
  return (
    <>
      {parts}
      {parts.length < shown.length && (
        <button type="button" className="ik-link" onClick={() => setAll(true)}>
          {words.report.all(shown.length)}
        </button>
      )}
    </>
  )
}

export const ReportTable = ({ table }: { readonly table: Table }) => {
  const { language, words } = useWords()
  const [all, setAll] = useState(false)
  const numbers = numberColumns(table)
  const { heads, rows } = table
  const shown = all ? rows : rows.slice(0, mostRows)
  return (
    <>
      <table className="bh-table">
        <thead>
          <tr>
            {heads.map((head, column) =>
              head === '' ? (
                <td key={head} />
              ) : (
                <th key={head} scope="col" className={numbers[column] ? 'bh-number' : undefined}>
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a report may be equal, and never change places
            <tr key={place}>
              {row.map((cell, column) => (
                <Cell
                  key={heads[column]}
                  text={shownCell(cell, language)}
                  isNumber={numbers[column] ?? false}
                  head={heads[column] ?? ''}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" className="ik-link" onClick={() => setAll(true)}>
          {words.report.all(rows.length)}
        </button>
      )}
    </>
  )
}

/** Longer texts may break anywhere, since names of files come without spaces. */
const whole = 24

const Cell = ({
  text,
  isNumber,
  head,
}: {
  readonly text: string
  readonly isNumber: boolean
  readonly head: string
}) => {
  const look = isNumber ? 'bh-number' : text.length <= whole ? 'bh-whole' : undefined
  return (
    <td className={look} data-head={head}>
      {text}
    </td>
  )
}
