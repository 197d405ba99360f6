// From the schema of a pack to docs/organisatie.schema.json, which text editors use to help and to check. Run with `npm run pack-schema`;
// a test fails when the written file no longer equals the schema.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packSchema } from './pack-schema'

/** What the schema of a pack is made of, as valibot keeps it. */
interface Part {
  readonly kind: string
  readonly type: string
  readonly requirement?: number | RegExp
  readonly description?: string
  readonly literal?: unknown
  readonly options?: readonly unknown[]
  readonly item?: Part
  readonly wrapped?: Part
  readonly entries?: Readonly<Record<string, Part>>
  readonly pipe?: readonly Part[]
}
type Json = Readonly<Record<string, unknown>>

const ofSchema: Readonly<Record<string, (part: Part) => Json>> = {
  string: () => ({ type: 'string' }),
  number: () => ({ type: 'number' }),
  boolean: () => ({ type: 'boolean' }),
  literal: ({ literal }) => ({ const: literal }),
  picklist: ({ options }) => ({ enum: options }),
  optional: ({ wrapped }) => (wrapped ? jsonOf(wrapped) : {}),
  array: ({ item }) => ({ type: 'array', items: item && jsonOf(item) }),
  object: ({ entries = {} }) => ({
    type: 'object',
    properties: Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, jsonOf(entry)])),
    required: Object.keys(entries).filter((key) => entries[key]?.type !== 'optional'),
    additionalProperties: false,
  }),
}

const ofAction: Readonly<Record<string, (part: Part, isList: boolean) => Json>> = {
  transform: () => ({}),
  integer: () => ({ type: 'integer' }),
  description: ({ description }) => ({ description }),
  min_length: ({ requirement }, isList) => ({ [isList ? 'minItems' : 'minLength']: requirement }),
  max_length: ({ requirement }, isList) => ({ [isList ? 'maxItems' : 'maxLength']: requirement }),
  min_value: ({ requirement }) => ({ minimum: requirement }),
  max_value: ({ requirement }) => ({ maximum: requirement }),
  regex: ({ requirement }) => ({ pattern: requirement instanceof RegExp ? requirement.source : undefined }),
}

const jsonOf = (part: Part): Json => {
  const own = ofSchema[part.type]
  if (!own) throw new Error(`json-schema.build.ts does not know ${part.type}`)
  const more = (part.pipe ?? []).slice(1).map((action) => {
    const words = ofAction[action.type]
    if (!words) throw new Error(`json-schema.build.ts does not know ${action.type}`)
    return words(action, part.type === 'array')
  })
  return Object.assign({}, own(part), ...more)
}

export const packJsonSchema = (): string =>
  `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Organisatiepakket voor Impactkaart',
      ...jsonOf(packSchema as unknown as Part),
    },
    null,
    2,
  )}\n`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(fileURLToPath(new URL('../../docs/organisatie.schema.json', import.meta.url)), packJsonSchema())
  console.log('docs/organisatie.schema.json')
}
