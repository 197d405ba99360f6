// A pack that can be used: whose it is, for which team, what it brings, and the button that makes the sheets.
import { type Pack, type PackPlace, packPlans } from '../../core'
import { Heading } from '../parts/heading'
import { nameIn } from '../parts/names'
import { ChoiceField } from '../parts/text-field'
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
  const place = placeIn(pack, draft)
  return (
    <section>
      <Heading level={2} moved={pack.id}>
        {pack.organisation}
      </Heading>
      <p className="ik-quiet">{say.version(pack.version)}</p>
      <PlaceFields pack={pack} draft={draft} onChange={onChange} />
      {place && <p>{say.for(place.city.name, place.team.name)}</p>}
      <h3 className="ik-h3 ik-below">{say.brings}</h3>
      <Brings pack={pack} />
      <div className="ik-buttons">
        <button
          type="button"
          className="ik-button ik-primary"
          aria-disabled={busy}
          onClick={() => place && make(place)}
        >
          {busy ? words.general.busy : say.make}
        </button>
      </div>
      <p className="ik-quiet" role="status">
        {busy ? say.making : say.makeHint(packPlans(pack, '').flatMap(({ sheets }) => sheets).length)}
      </p>
    </section>
  )
}

const placeIn = ({ cities }: Pack, { city: at = 0, team = 0 }: PackDraft): PackPlace | undefined => {
  const city = cities[at] ?? cities[0]
  const found = city?.teams[team] ?? city?.teams[0]
  return city && found && { city, team: found }
}

/** Where there is one, there is nothing to choose. */
const PlaceFields = ({ pack: { cities }, draft, onChange }: Pick<Props, 'pack' | 'draft' | 'onChange'>) => {
  const { language } = usePane()
  const say = packWordsIn[language]
  const options = (named: readonly { readonly name: string }[]) =>
    named.map(({ name }, at) => ({ value: String(at), text: name }))
  const teams = cities[draft.city ?? 0]?.teams ?? []
  return (
    <>
      {cities.length > 1 && (
        <ChoiceField
          label={say.city}
          why={say.cityWhy}
          name="pack-city"
          value={String(draft.city ?? 0)}
          options={options(cities)}
          onChange={(at) => onChange({ city: Number(at), team: 0 })}
        />
      )}
      {teams.length > 1 && (
        <ChoiceField
          label={say.team}
          why={say.teamWhy}
          name="pack-team"
          value={String(draft.team ?? 0)}
          options={options(teams)}
          onChange={(at) => onChange({ team: Number(at) })}
        />
      )}
    </>
  )
}

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
