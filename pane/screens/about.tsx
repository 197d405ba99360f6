// Over: what this is and what it is not, privacy, version, and the language of the pane.
import { functionsVersion, methodVersion, priceListVersion } from '../../core'
import { FigureList } from '../parts/figure-list'
import { Heading } from '../parts/heading'
import { usePane } from '../state'
import { aboutIn } from '../words/about'

export const AboutScreen = ({ moved }: { readonly moved: number | undefined }) => {
  const { language, setLanguage } = usePane()
  const say = aboutIn[language]
  const texts = [
    [say.independentTitle, say.independent],
    [say.privacyTitle, say.privacy],
    [say.certaintyTitle, say.certainty],
  ] as const
  return (
    <>
      <Heading level={1} moved={moved}>
        {say.title}
      </Heading>
      <p>{say.what}</p>
      {texts.map(([title, text]) => (
        <section key={title} className="ik-block">
          <h2 className="ik-h2">{title}</h2>
          <p>{text}</p>
        </section>
      ))}
      <section className="ik-block">
        <h2 className="ik-h2">{say.languageTitle}</h2>
        <div className="ik-field">
          <label className="ik-label" htmlFor="ik-language">
            {say.language}{' '}
            <span className="ik-hint" id="ik-language-hint">
              {say.languageHint}
            </span>
          </label>
          <select
            id="ik-language"
            className="ik-input ik-select"
            aria-describedby="ik-language-hint"
            value={language}
            onChange={(event) => setLanguage(event.target.value === 'en' ? 'en' : 'nl')}
          >
            <option value="nl" lang="nl">
              {say.dutch}
            </option>
            <option value="en" lang="en">
              {say.english}
            </option>
          </select>
        </div>
      </section>
      <section className="ik-block">
        <h2 className="ik-h2">{say.versionTitle}</h2>
        <FigureList
          figures={[
            [say.functions, functionsVersion],
            [say.priceList, priceListVersion],
            [say.method, methodVersion],
          ]}
        />
      </section>
    </>
  )
}
