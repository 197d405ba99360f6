// A field for more than one line.
import { Field } from './field'

interface Props {
  readonly label: string
  readonly why: string
  readonly unit?: string | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly note?: string | undefined
  readonly name: string
  readonly lines: number
  readonly value: string
  readonly onChange: (value: string) => void
}

export const TextArea = ({ name, lines, value, onChange, ...about }: Props) => (
  <Field {...about}>
    {(control) => (
      <textarea
        {...control}
        className="ik-input ik-area"
        name={name}
        rows={lines}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
)
