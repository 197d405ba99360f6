// Where to begin: the example to try or to take along, and what a pack can hold, from the published schema.
import schema from '../../docs/organisatie.schema.json'
import { download } from '../download'
import type { ChosenFile } from './chosen-files'
import { useWords } from './words'

/** Loaded when asked for. */
const example = () => import(/* webpackChunkName: "example-pack" */ './example-pack')

export const FirstTime = ({ onExample }: { readonly onExample: (files: readonly ChosenFile[]) => void }) => {
  const { words } = useWords()
  const save = async (): Promise<void> => {
    const file = await (await example()).exampleArchive()
    if (file) download(file, words.prepare.exampleFile)
  }
  return (
    <section className="bh-first" aria-labelledby="bh-first">
      <h2 className="ik-h3" id="bh-first">
        {words.prepare.first}
      </h2>
      <p>{words.prepare.firstAbout}</p>
      <div className="bh-drop-buttons">
        <button type="button" className="ik-button" onClick={async () => onExample((await example()).exampleFiles())}>
          {words.prepare.example}
        </button>
        <button type="button" className="ik-button" onClick={() => void save()}>
          {words.prepare.exampleDownload}
        </button>
      </div>
      <details className="ik-details">
        <summary>{words.prepare.fields}</summary>
        <dl className="bh-fields" lang="nl">
          {fields.map(({ name, needed, description }) => (
            <div key={name}>
              <dt>
                <code className="ik-code">{name}</code>
                {needed && <span className="ik-quiet"> {words.prepare.needed}</span>}
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}

interface Described {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Described>>
}

/** A field that is not described has parts that are. */
const described = (
  name: string,
  { description, properties = {} }: Described,
): readonly (readonly [string, string])[] =>
  description === undefined
    ? Object.entries(properties).flatMap(([part, one]) => described(`${name}.${part}`, one))
    : [[name, description]]

const fields = Object.entries<Described>(schema.properties)
  .filter(([name]) => !name.startsWith('$'))
  .flatMap(([name, one]) => described(name, one))
  .map(([name, description]) => ({ name, description, needed: schema.required.includes(name) }))
