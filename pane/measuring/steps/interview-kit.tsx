// Help for a short talk, to read or to print: what to say first, what to ask, and the sheet for notes. Printing prints only this.
import { interview } from '../../../core'
import { usePane } from '../../state'
import { useSay } from '../use-measuring'

export const InterviewKit = () => {
  const { language } = usePane()
  const say = useSay()
  const { introduction, questions, mostImportant, noteSheet, duration } = interview
  return (
    <details className="ik-details ik-section ik-kit">
      <summary>{say.kit.title}</summary>
      <p className="ik-quiet">{duration[language]}</p>
      <h4 className="ik-h3 ik-below">{say.kit.say}</h4>
      <ul className="ik-kit-list">
        {introduction.map((one) => (
          <li key={one.nl}>{one[language]}</li>
        ))}
      </ul>
      <h4 className="ik-h3 ik-below">{say.kit.ask}</h4>
      <ol className="ik-kit-list">
        {[...questions, mostImportant].map(({ question, hint }) => (
          <li key={question.nl}>
            {question[language]} <span className="ik-quiet">{hint[language]}</span>
          </li>
        ))}
      </ol>
      <h4 className="ik-h3 ik-below">{say.kit.choose}</h4>
      <ul className="ik-kit-list">
        {mostImportant.choosing.map((one) => (
          <li key={one.nl}>{one[language]}</li>
        ))}
      </ul>
      <p className="ik-quiet">{mostImportant.source[language]}</p>
      <h4 className="ik-h3 ik-below">{say.kit.notes}</h4>
      <dl className="ik-kit-notes">
        {noteSheet.map(({ heading, lines }) => (
          <div key={heading.nl}>
            <dt>{heading[language]}</dt>
            <dd className={`ik-kit-lines-${lines}`} />
          </div>
        ))}
      </dl>
      <button type="button" className="ik-button ik-below ik-not-printed" onClick={() => window.print()}>
        {say.kit.print}
      </button>
    </details>
  )
}
