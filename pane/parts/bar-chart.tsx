// A bar chart as a picture with a description, and the same figures as a table at the push of a button.
// Bars are in percentages of the width, so the chart fits any pane; a negative bar runs left of zero.
import { useId, useState } from 'react'
import { usePane } from '../state'

export interface Bar {
  readonly name: string
  readonly value: number
  /** The value as it is shown. */
  readonly text: string
  /** Further columns of the table. */
  readonly more: readonly string[]
}

interface Props {
  readonly title: string
  readonly picture: string
  readonly bars: readonly Bar[]
  readonly columns: readonly string[]
  /** False: only the table, because the host draws the chart in the sheet. */
  readonly drawn: boolean
  /** What a full bar stands for, where that is fixed: the highest score of a scale. */
  readonly full?: number
}

export const BarChart = ({ title, picture, bars, columns, drawn, full = 0 }: Props) => {
  const { words } = usePane()
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  return (
    <div className="ik-chart">
      <div className="ik-label-row">
        <h3 className="ik-h3" id={`${id}-title`}>
          {title}
        </h3>
        {drawn && (
          <button type="button" className="ik-why" onClick={() => setAsTable(!asTable)}>
            {asTable ? words.general.chart : words.general.table}
            <span className="ik-hidden"> ({title})</span>
          </button>
        )}
      </div>
      {drawn && !asTable ? (
        <Picture id={id} picture={picture} bars={bars} full={full} />
      ) : (
        <FigureTable labelledBy={`${id}-title`} bars={bars} columns={columns} />
      )}
    </div>
  )
}

interface PictureProps {
  readonly id: string
  readonly picture: string
  readonly bars: readonly Bar[]
  readonly full: number
}

/** Names and figures are plain text, so that they wrap and grow with the reader's text size; only the bars are drawn. */
const Picture = ({ id, picture, bars, full }: PictureProps) => {
  const values = bars.map(({ value }) => value)
  const [least, most] = [Math.min(0, ...values), Math.max(full, ...values)]
  const share = (value: number): number => (most === least ? 0 : (value / (most - least)) * 100)
  const zero = share(-least)
  return (
    <div className="ik-bars" role="img" aria-labelledby={`${id}-picture ${id}-figures`}>
      <p className="ik-hidden" id={`${id}-picture`}>
        {picture}
      </p>
      <p className="ik-hidden" id={`${id}-figures`}>
        {bars.map(({ name, text }) => `${name}: ${text}`).join('; ')}
      </p>
      {bars.map(({ name, value, text }) => (
        <div key={name} className="ik-bar-row">
          <span>{name}</span>
          <strong>{text}</strong>
          <svg width="100%" height="8" aria-hidden="true">
            <rect className="ik-bar-track" width="100%" height="8" rx="4" />
            <rect
              className={value < 0 ? 'ik-bar ik-bar-negative' : 'ik-bar'}
              x={`${value < 0 ? zero + share(value) : zero}%`}
              width={`${Math.max(Math.abs(share(value)), 0.5)}%`}
              height="8"
              rx="4"
            />
          </svg>
        </div>
      ))}
    </div>
  )
}

interface TableProps {
  readonly labelledBy: string
  readonly bars: readonly Bar[]
  readonly columns: readonly string[]
}

const FigureTable = ({ labelledBy, bars, columns }: TableProps) => (
  <table className="ik-table" aria-labelledby={labelledBy}>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {bars.map(({ name, text, more }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{text}</td>
          {more.map((cell, index) => (
            <td key={columns[index + 2]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
