// Examples to look at: each says what it is, and opens on new sheets of its own.
import { type ExampleProject, examples } from '../../core'
import { useOnce } from '../parts/use-once'
import { usePane } from '../state'
import { fillExample, insertSet } from '../workbook/make-set'

export const Examples = () => {
  const pane = usePane()
  const { words } = pane
  const { busy, run } = useOnce()

  const fill = async (set: string, example: ExampleProject): Promise<void> => {
    try {
      await fillExample(pane.host, set, example)
      await pane.choose(set)
      pane.go('card')
      pane.say(words.example.done(example.title))
    } catch (error) {
      pane.fail('fill', error, () => void run(() => fill(set, example)))
    }
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
