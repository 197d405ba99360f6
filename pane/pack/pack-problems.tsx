// What is wrong with the pack, field by field, and what can be done here about a file that was not chosen along.
import { ErrorText } from '../parts/error-text'
import { TextArea } from '../parts/text-area'
import { usePane } from '../state'
import { packWordsIn } from '../words/pack-words'
import { type DraftReading, otherProblems, type PackDraft } from './pack-draft'

interface Props {
  readonly reading: DraftReading
  readonly draft: PackDraft
  readonly onChange: (part: PackDraft) => void
}

export const PackProblems = ({ reading, draft, onChange }: Props) => {
  const { language } = usePane()
  const say = packWordsIn[language]
  const problems = otherProblems(reading, draft)
  const { logo, prices } = reading.missing
  return (
    <>
      <div role="alert">
        {problems.length > 0 && (
          <>
            <ErrorText text={say.wrong(problems.length)} />
            <ul className="ik-kit-list">
              {problems.map(({ path, words }) => (
                <li key={path + words.nl}>{words[language]}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {prices !== undefined && <MissingPrices name={prices} draft={draft} onChange={onChange} />}
      {logo !== undefined && (
        <div className="ik-below">
          <p role="status">{say.missingLogo(logo)}</p>
          <div className="ik-buttons">
            <button type="button" className="ik-button" onClick={() => onChange({ withoutLogo: true })}>
              {say.withoutLogo}
            </button>
          </div>
        </div>
      )}
    </>
  )
}

interface PricesProps extends Omit<Props, 'reading'> {
  readonly name: string
}

const MissingPrices = ({ name, draft, onChange }: PricesProps) => {
  const { language } = usePane()
  const say = packWordsIn[language]
  const { typedPrices = '' } = draft
  return (
    <div className="ik-below">
      <p role="status">{say.missingPrices(name)}</p>
      <TextArea
        label={say.pricesLabel}
        why={say.pricesWhy}
        name="pack-prices"
        lines={4}
        value={typedPrices}
        onChange={(text) => onChange({ typedPrices: text })}
      />
      <button
        type="button"
        className="ik-button"
        onClick={() => typedPrices.trim() !== '' && onChange({ prices: typedPrices })}
      >
        {say.read}
      </button>
    </div>
  )
}
