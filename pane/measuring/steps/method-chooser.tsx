// Which way of measuring suits the work: when each fits, what it takes, and what it cannot prove.
import { methods } from '../../../core'
import { usePane } from '../../state'
import { useSay } from '../use-measuring'

export const MethodChooser = () => {
  const { language } = usePane()
  const say = useSay()
  return (
    <details className="ik-details ik-section">
      <summary>{say.method.title}</summary>
      <p className="ik-quiet">{say.method.intro}</p>
      <ul className="ik-list ik-below">
        {methods.map(({ key, name, yields, fits, costs, cannotProve }) => (
          <li key={key} className="ik-card">
            <h3 className="ik-h3">
              {name[language]} <span className="ik-hint">{say.method[yields]}</span>
            </h3>
            <p>{fits[language]}</p>
            <p className="ik-quiet">{costs[language]}</p>
            <p className="ik-quiet">{cannotProve[language]}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
