// A worked example of a function: what goes in and what comes out, tables as small tables that scroll within themselves.
import { type CatalogueFunction, type Cell, type Example, formatNumber, isBlank, type Range } from '../../core'
import { usePane } from '../state'
import { referenceIn } from '../words/reference-words'

interface Props {
  readonly fn: CatalogueFunction
  readonly example: Example
}

/** Larger tables are shown in part, with their size. */
const mostRows = 6

const cellText = (cell: Cell, language: 'nl' | 'en'): string => {
  if (isBlank(cell)) return ''
  return typeof cell === 'number' ? formatNumber(cell, language, { most: 4 }) : String(cell)
}

export const FunctionExample = ({ fn, example }: Props) => {
  const { language } = usePane()
  const say = referenceIn[language].functions
  return (
    <div className="ik-example">
      <h2 className="ik-h3">{say.example}</h2>
      {example.title && <p>{example.title[language]}</p>}
      <ul className="ik-example-values">
        {example.of.map((given, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the arguments of an example never change place.
          <li key={index}>
            <span className="ik-quiet" lang="nl">
              {fn.parameters[index]?.name}
            </span>{' '}
            <Shown value={given} label={`${fn.name} ${fn.parameters[index]?.name}`} />
          </li>
        ))}
      </ul>
      <p className="ik-quiet">{say.gives}</p>
      <Shown value={example.is} label={`${fn.name} ${say.gives}`} />
      <p className="ik-quiet">
        {say.origin}: <span lang="nl">{example.origin}</span>
      </p>
    </div>
  )
}

const Shown = ({ value, label }: { readonly value: Cell | Range; readonly label: string }) => {
  const { language } = usePane()
  const say = referenceIn[language].functions
  if (!Array.isArray(value))
    return (
      <code className="ik-code" lang="nl">
        {cellText(value as Cell, language) || '""'}
      </code>
    )
  const table = value as Range
  const rows = table.slice(0, mostRows)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls within itself, so the keyboard must reach it.
    <section className="ik-scroll" tabIndex={0} aria-label={label} lang="nl">
      <table className="ik-table ik-table-small">
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an example never change place.
            <tr key={row}>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do its cells.
                <td key={column}>{cellText(cell, language)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.length > rows.length && (
        <p className="ik-quiet" lang={language}>
          {say.table(table.length, table[0]?.length ?? 0)}
        </p>
      )}
    </section>
  )
}
