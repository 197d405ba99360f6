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
          {fields.map(({ name, needed, description, choices }) => (
            <div key={name}>
              <dt>
                <code className="ik-code">{name}</code>
                {needed && <span className="ik-quiet"> {words.prepare.needed}</span>}
              </dt>
              <dd>
                {description}
                {choices.length > 0 && ` Keuze: ${choices.join(', ')}.`}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}

/** A part of the schema, as far as it is shown. */
interface Described {
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Described>>
  readonly required?: readonly string[]
  readonly items?: Described
  readonly enum?: readonly string[]
}

interface Field {
  /** As in the messages: "steden[].teams[].naam". */
  readonly name: string
  readonly needed: boolean
  readonly description: string
  readonly choices: readonly string[]
}

/** A field and its parts; one that is not described has parts that are. */
const described = (name: string, part: Described, needed: boolean): readonly Field[] => {
  const { description, items } = part
  const { properties = {}, required = [] } = items ?? part
  const own = { name, needed, description: description ?? '', choices: part.enum ?? items?.enum ?? [] }
  const parts = Object.entries(properties).flatMap(([key, one]) =>
    described(
      `${name}${items ? '[]' : ''}.${key}`,
      one,
      required.includes(key) && (needed || description !== undefined),
    ),
  )
  return description === undefined ? parts : [own, ...parts]
}

const fields = Object.entries<Described>(schema.properties)
  .filter(([name]) => !name.startsWith('$'))
  .flatMap(([name, one]) => described(name, one, schema.required.includes(name)))
