// Examples to look at: each says what it is, and opens on new sheets of its own.
import { introductions } from '../../core'
import { useOnce } from '../parts/use-once'
import { usePane } from '../state'
import { insertSet } from '../workbook/make-set'

type Part = typeof import('../workbook/example-part')
type Example = Part['examples'][number]
/** What fills an example in. */
type Fill = Pick<Part, 'fillExample' | 'fillMeasured'>

export const Examples = () => {
  const pane = usePane()
  const { words } = pane
  const { busy, run } = useOnce()

  const show = async (set: string): Promise<void> => {
    await pane.choose(set)
    pane.go('card')
  }
  const measure = async (fillIn: Fill, set: string, example: Example): Promise<void> => {
    try {
      await fillIn.fillMeasured(pane.host, set, example)
      await show(set)
      pane.say(words.example.done(example.title))
    } catch (error) {
      // The first part is worth looking at, so the card shows with what went wrong above it.
      await show(set)
      pane.fail('measure', error, () => void run(() => measure(fillIn, set, example)))
    }
  }
  const fill = async (fillIn: Fill, set: string, example: Example): Promise<void> => {
    try {
      await fillIn.fillExample(pane.host, set, example)
    } catch (error) {
      return pane.fail('fill', error, () => void run(() => fill(fillIn, set, example)))
    }
    await measure(fillIn, set, example)
  }
  const insert = async (fillIn: Fill, example: Example): Promise<void> => {
    try {
      const set = await insertSet(pane.host)
      pane.setMaking(false)
      await fill(fillIn, set, example)
    } catch (error) {
      pane.fail('insert', error, () => void run(() => insert(fillIn, example)))
    }
  }
  /** All of the example is loaded before the first sheet is made. */
  const open = (key: string): void =>
    void run(async () => {
      try {
        const { examples, fillExample, fillMeasured } = await import(
          /* webpackChunkName: "measuring" */ '../workbook/example-part'
        )
        const example = examples.find((one) => one.key === key)
        if (example) await insert({ fillExample, fillMeasured }, example)
      } catch (error) {
        pane.fail('load', error, () => open(key))
      }
    })
  return (
    <section className="ik-section" aria-labelledby="ik-examples">
      <h2 className="ik-h2" id="ik-examples">
        {words.example.title}
      </h2>
      <p className="ik-quiet">{words.example.intro}</p>
      <ul className="ik-list">
        {introductions.map((example) => (
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
            <button type="button" className="ik-button" aria-disabled={busy} onClick={() => open(example.key)}>
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
