// Examples to look at: each says what it is, and opens on new sheets of its own.
import { type ExampleProject, examples } from '../../core'
import { useOnce } from '../parts/use-once'
import { usePane } from '../state'
import { fillExample, insertSet } from '../workbook/make-set'

export const Examples = () => {
  const pane = usePane()
  const { words } = pane
  const { busy, run } = useOnce()

  const show = async (set: string): Promise<void> => {
    await pane.choose(set)
    pane.go('card')
  }
  /** Measurements and stories: loaded with the route that shows them, as only some examples have them. */
  const measure = async (set: string, example: ExampleProject): Promise<void> => {
    try {
      if (example.measured) {
        const { fillMeasured } = await import(/* webpackChunkName: "measuring" */ '../workbook/measured-example')
        await fillMeasured(pane.host, set, example)
      }
      await show(set)
      pane.say(words.example.done(example.title))
    } catch (error) {
      await show(set)
      pane.fail('measure', error, () => void run(() => measure(set, example)))
    }
  }
  const fill = async (set: string, example: ExampleProject): Promise<void> => {
    try {
      await fillExample(pane.host, set, example)
    } catch (error) {
      return pane.fail('fill', error, () => void run(() => fill(set, example)))
    }
    await measure(set, example)
  }
  const open = (example: ExampleProject): void =>
    void run(async () => {
      try {
        const set = await insertSet(pane.host)
        pane.setMaking(false)
        await fill(set, example)
      } catch (error) {
        pane.fail('insert', error, () => open(example))
      }
    })
  return (
    <section className="ik-section" aria-labelledby="ik-examples">
      <h2 className="ik-h2" id="ik-examples">
        {words.example.title}
      </h2>
      <p className="ik-quiet">{words.example.intro}</p>
      <ul className="ik-list">
        {examples.map((example) => (
          <li key={example.key} className="ik-card">
            <h3 className="ik-h3" lang="nl">
              {example.title}
            </h3>
            <details className="ik-details">
              <summary>{words.example.about}</summary>
              <p className="ik-quiet" lang="nl">
                {example.note}
              </p>
            </details>
            <button type="button" className="ik-button" aria-disabled={busy} onClick={() => open(example)}>
              {words.example.open}
              <span className="ik-hidden" lang="nl">
                {' '}
                {example.title}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
