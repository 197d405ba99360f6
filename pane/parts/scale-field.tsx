// A question with a short row of answers next to each other: radio buttons that look like one scale.
import { type ReactNode, useId } from 'react'
import type { Language } from '../../core'
import type { Option } from './text-field'

interface Props {
  readonly legend: string
  readonly name: string
  readonly options: readonly Option[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly describedBy?: string | undefined
  /** The language of the answers, where it is not that of the pane. */
  readonly answersIn?: Language | undefined
  /** Stands between the legend and the answers. */
  readonly question?: ReactNode
  readonly onFocus?: () => void
  readonly onBlur?: () => void
}

export const ScaleField = ({
  legend,
  name,
  options,
  value,
  onChange,
  describedBy,
  question,
  answersIn,
  onFocus,
  onBlur,
}: Props) => {
  const group = useId()
  return (
    <fieldset className="ik-scale" aria-describedby={describedBy} onFocus={onFocus} onBlur={onBlur}>
      <legend className="ik-label">{legend}</legend>
      {question}
      <div className={`ik-scale-row ik-scale-of-${options.length}`} lang={answersIn}>
        {options.map((option) => (
          <label key={option.value} className="ik-scale-option">
            <input
              type="radio"
              name={`${name}-${group}`}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
