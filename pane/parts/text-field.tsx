// Fields in which one types or chooses: text, number, a list.
import { type ReactNode, useId } from 'react'
import { Field } from './field'

interface Shared {
  readonly label: string
  readonly why: ReactNode
  readonly unit?: string | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly note?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onFocus?: () => void
  readonly onBlur?: () => void
}

interface TextProps extends Shared {
  /** Numbers stay text while they are typed: the core reads them, and what was typed stays when it is wrong. */
  readonly kind: 'text' | 'number'
  readonly name: string
  /** Offered while typing; other text is fine too. */
  readonly suggestions?: readonly string[]
  /** Shown and not changed here; the note says why. */
  readonly readOnly?: boolean | undefined
}

const aboutField = ({ label, why, unit, hint, error, note }: Shared) => ({ label, why, unit, hint, error, note })

export const TextField = (props: TextProps) => {
  const { value, onChange, onFocus, onBlur, kind, name, suggestions, readOnly } = props
  const list = useId()
  return (
    <Field {...aboutField(props)}>
      {(control) => (
        <>
          <input
            {...control}
            className="ik-input"
            type="text"
            name={name}
            inputMode={kind === 'number' ? 'decimal' : 'text'}
            autoComplete="off"
            spellCheck={kind === 'text'}
            list={suggestions && list}
            readOnly={readOnly}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onFocus={onFocus}
            onBlur={onBlur}
          />
          {suggestions && (
            <datalist id={list}>
              {suggestions.map((text) => (
                <option key={text} value={text} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  )
}

export interface Option {
  readonly value: string
  readonly text: string
}

interface ChoiceProps extends Shared {
  readonly options: readonly Option[]
  readonly name: string
}

export const ChoiceField = (props: ChoiceProps) => {
  const { value, onChange, onFocus, onBlur, options, name } = props
  return (
    <Field {...aboutField(props)}>
      {(control) => (
        <select
          {...control}
          className="ik-input ik-select"
          name={name}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onFocus={onFocus}
          onBlur={onBlur}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
          {options.every((option) => option.value !== value) && <option value={value}>{value}</option>}
        </select>
      )}
    </Field>
  )
}
