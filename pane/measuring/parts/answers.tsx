// One question with its answers below each other: at 300 px the words of five answers do not fit side by side.
import type { ReactNode } from 'react'
import { ScaleField } from '../../parts/scale-field'
import type { Option } from '../../parts/text-field'

interface Props {
  readonly legend: string
  readonly name: string
  readonly options: readonly Option[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly question?: ReactNode
  readonly describedBy?: string | undefined
  /** The words of the bank are Dutch, also in the English pane. */
  readonly answersIn?: 'nl' | undefined
}

export const Answers = (props: Props) => (
  <div className="ik-answers">
    <ScaleField {...props} />
  </div>
)
