// A pack that can be used: whose it is, for which team, what it brings, and the button that makes the sheets.
import { useRef, useState } from 'react'
import { type Pack, type PackPlace, packPlans } from '../../core'
import { Heading } from '../parts/heading'
import { nameIn } from '../parts/names'
import { ChoiceField, type Option } from '../parts/text-field'
import { useOnce } from '../parts/use-once'
import { usePane } from '../state'
import { packWordsIn } from '../words/pack-words'
import { makePackSheets } from './make-pack-sheets'
import type { PackDraft } from './pack-draft'

interface Props {
  readonly pack: Pack
  readonly draft: PackDraft
  readonly onChange: (part: PackDraft) => void
  readonly onDone: () => void
}

export const UsePack = ({ pack, draft, onChange, onDone }: Props) => {
  const { language, words } = usePane()
  const say = packWordsIn[language]
  const { busy, make } = useMaking(pack, onDone)
  const [asked, setAsked] = useState(false)
  const fields = useRef<HTMLDivElement>(null)
  const place = placeIn(pack, draft)
  const start = (): void => {
    if (place) make(place)
    else {
      setAsked(true)
      // The first in which nothing is chosen.
      const choices = [...(fields.current?.querySelectorAll('select') ?? [])]
      choices.find(({ value }) => value === '')?.focus()
    }
  }
  return (
    <section>
      <Heading level={2} moved={pack.id}>
        {pack.organisation}
      </Heading>
      <p className="ik-quiet">{say.version(pack.version)}</p>
      <div ref={fields}>
        <PlaceFields pack={pack} draft={draft} asked={asked} onChange={onChange} />
      </div>
      {place && <p>{say.for(place.city.name, place.team.name)}</p>}
      <h3 className="ik-h3 ik-below">{say.brings}</h3>
      <Brings pack={pack} />
      <div className="ik-buttons">
        <button type="button" className="ik-button ik-primary" aria-disabled={busy} onClick={start}>
          {busy ? words.general.busy : say.make}
        </button>
      </div>
      <p className="ik-quiet" role="status">
        {busy ? say.making : say.makeHint(packPlans(pack, '').flatMap(({ sheets }) => sheets).length)}
      </p>
    </section>
  )
}

/** Where there is one, there is nothing to choose; of more, none is chosen by itself. */
const chosenOf = <T,>(list: readonly T[], at: number | undefined): T | undefined =>
  list.length === 1 ? list[0] : list[at ?? -1]

const placeIn = ({ cities }: Pack, draft: PackDraft): PackPlace | undefined => {
  const city = chosenOf(cities, draft.city)
  const team = chosenOf(city?.teams ?? [], draft.team)
  return city && team && { city, team }
}

interface PlaceProps extends Pick<Props, 'pack' | 'draft' | 'onChange'> {
  /** The sheets were asked for, so it is said what is missing. */
  readonly asked: boolean
}

const PlaceFields = ({ pack: { cities }, draft, asked, onChange }: PlaceProps) => {
  const { language } = usePane()
  const say = packWordsIn[language]
  const teams = chosenOf(cities, draft.city)?.teams ?? []
  return (
    <>
      {cities.length > 1 && (
        <ChoiceField
          label={say.city}
          why={say.cityWhy}
          name="pack-city"
          error={asked && draft.city === undefined ? say.cityMissing : undefined}
          value={String(draft.city ?? '')}
          options={optionsOf(say.cityNone, cities)}
          onChange={(at) => onChange({ city: placeOf(at), team: undefined })}
        />
      )}
      {teams.length > 1 && (
        <ChoiceField
          label={say.team}
          why={say.teamWhy}
          name="pack-team"
          error={asked && draft.team === undefined ? say.teamMissing : undefined}
          value={String(draft.team ?? '')}
          options={optionsOf(say.teamNone, teams)}
          onChange={(at) => onChange({ team: placeOf(at) })}
        />
      )}
    </>
  )
}

const optionsOf = (none: string, named: readonly { readonly name: string }[]): readonly Option[] => [
  { value: '', text: none },
  ...named.map(({ name }, at) => ({ value: String(at), text: name })),
]
const placeOf = (value: string): number | undefined => (value === '' ? undefined : Number(value))

const Brings = ({ pack }: { readonly pack: Pack }) => {
  const { language, words } = usePane()
  const say = packWordsIn[language]
  const { prices, measuring, indicators, types, locked, texts, accent, logo } = pack
  const lines: readonly (string | false | undefined)[] = [
    prices.length > 0 && say.prices(prices.length),
    measuring && say.measuring,
    types && say.types(types.map((type) => nameIn(words.projectTypes, type)).join(', ')),
    locked.length > 0 && say.locked(locked.map((part) => say.lockedParts[part]).join(', ')),
    texts.length > 0 && say.texts(texts.map(({ name }) => say.textNames[name]).join(', ')),
    accent && say.accent,
    logo && say.logo,
  ]
  return (
    <ul className="ik-kit-list">
      {lines.flatMap((line) => (line ? [<li key={line}>{line}</li>] : []))}
      {indicators.length > 0 && (
        <li>
          {say.indicators}: <span lang="nl">{indicators.map(({ title }) => title).join(', ')}</span>
        </li>
      )}
    </ul>
  )
}

/** Makes the sheets and goes where the rest of them is filled in. What fails leaves nothing behind, so it can be tried again. */
const useMaking = (pack: Pack, onDone: () => void) => {
  const pane = usePane()
  const { busy, run } = useOnce()
  const say = packWordsIn[pane.language]
  const make = (place: PackPlace): void =>
    void run(async () => {
      pane.clearNotice()
      try {
        const set = await makePackSheets(pane.host, pack, place)
        pane.setMaking(false)
        await pane.choose(set)
      } catch (error) {
        await pane.refresh()
        return pane.fail('insert', error, () => make(place))
      }
      onDone()
      pane.go('start')
      pane.say(say.made(place.team.name))
    })
  return { busy, make }
}
