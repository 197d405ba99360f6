// An indicator of one's own: what it is called, what is asked, and the ends of its scale.
import { useState } from 'react'
import { bare, readNumber } from '../../../core'
import { ChoiceField, TextField } from '../../parts/text-field'
import { newTheme, type OwnIndicator } from '../drafts'
import { themeOptions } from '../parts/themes'
import { bankIndicator, chosenIn } from '../tables/chosen'
import { useMeasuring, useSay } from '../use-measuring'

const empty: OwnIndicator = { title: '', question: '', theme: '', low: '1', high: '5' }
type Field = keyof OwnIndicator

const numberIn = (typed: string): number | undefined => {
  try {
    return readNumber(typed.trim(), {})
  } catch {
    return undefined
  }
}

/** As the sheet takes it: two numbers from 1 to 100, the second higher. */
const isScale = (low: number | undefined, high: number | undefined): boolean =>
  low !== undefined && high !== undefined && low >= 1 && high <= 100 && high > low

export const OwnIndicatorForm = () => {
  const say = useSay()
  const { tables, drafts, keep } = useMeasuring()
  const [tried, setTried] = useState(false)
  const own = drafts.own ?? empty
  const taken = (title: string): boolean =>
    bankIndicator(title) !== undefined ||
    [...chosenIn(tables), ...(drafts.added ?? [])].some((one) => bare(one.title) === bare(title))
  const problems = (): Readonly<Partial<Record<Field, string>>> => {
    const [low, high] = [numberIn(own.low), numberIn(own.high)]
    return {
      ...(own.title.trim() === '' && { title: say.own.noTitle }),
      ...(own.title.trim() !== '' && taken(own.title) && { title: say.own.taken }),
      ...(own.question.trim() === '' && { question: say.own.noQuestion }),
      ...(own.theme === '' && { theme: say.own.noTheme }),
      ...(own.theme === newTheme && (own.ownTheme ?? '').trim() === '' && { ownTheme: say.own.noOwnTheme }),
      ...(!isScale(low, high) && { high: say.own.badScale }),
    }
  }
  const found = tried ? problems() : {}
  const change = (field: Field) => (text: string) => keep({ own: { ...own, [field]: text } })
  const add = () => {
    setTried(true)
    if (Object.keys(problems()).length > 0) return
    const { ownTheme = '', ...rest } = own
    const theme = own.theme === newTheme ? ownTheme.trim() : own.theme
    const ready = { ...rest, theme, title: own.title.trim(), question: own.question.trim() }
    keep(({ added = [], ticked }) => ({
      added: [...added, ready],
      ticked: { ...ticked, [ready.title]: true },
      own: undefined,
    }))
    setTried(false)
  }
  const shared = (field: Field) => ({
    ...say.own.fields[field],
    name: `own-${field}`,
    error: found[field],
    value: own[field] ?? '',
    onChange: change(field),
  })
  return (
    <details className="ik-details">
      <summary>{say.own.summary}</summary>
      <div className="ik-below">
        <TextField {...shared('title')} kind="text" />
        <TextField {...shared('question')} kind="text" />
        <ChoiceField
          {...shared('theme')}
          options={[...themeOptions(say, tables, drafts), { value: newTheme, text: say.ownTheme }]}
        />
        {own.theme === newTheme && <TextField {...shared('ownTheme')} kind="text" />}
        <TextField {...shared('low')} kind="number" />
        <TextField {...shared('high')} kind="number" />
        <p className="ik-quiet">{say.own.highIsGood}</p>
        <button type="button" className="ik-button ik-below" onClick={add}>
          {say.own.add}
        </button>
      </div>
    </details>
  )
}
