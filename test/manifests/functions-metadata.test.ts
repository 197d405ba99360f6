// functions.json: the whole catalogue in two languages, in the form that Excel reads, at an address that changes with its content.
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../core'
import { functionsFindings } from '../../manifests/check/check-functions'
import { functionsMetadata, metadataFile, metadataFiles } from '../../manifests/functions-metadata'

const dutch = functionsMetadata(catalogue, 'nl')
const english = functionsMetadata(catalogue, 'en')
const read = (text: string) => JSON.parse(text)

describe('functions.json', () => {
  it('passes the checker', () => {
    expect(functionsFindings(dutch, english)).toEqual([])
  })

  it('holds every function of the catalogue under its own id', () => {
    expect(read(dutch).functions.map((fn: { id: string }) => fn.id)).toEqual(catalogue.map(({ name }) => name))
  })

  it('lets errors and values with a card through', () => {
    expect(read(dutch)).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true })
  })

  it('describes a function as Excel wants it', () => {
    const fn = read(dutch).functions.find(({ id }: { id: string }) => id === 'NETTOEFFECT')
    expect(fn).toMatchObject({
      name: 'NETTOEFFECT',
      result: { dimensionality: 'matrix' },
      options: { requiresAddress: true },
    })
    expect(fn.parameters[0]).toMatchObject({ name: 'bruto', type: 'any', dimensionality: 'matrix' })
    expect(fn.parameters[0]).not.toHaveProperty('optional')
    expect(fn.parameters[1]).toMatchObject({
      name: 'deadweight',
      type: 'any',
      dimensionality: 'scalar',
      optional: true,
    })
  })

  it('speaks Dutch and English', () => {
    const [first] = catalogue
    expect(read(dutch).functions[0].description).toBe(first?.help.nl)
    expect(read(english).functions[0].description).toBe(first?.help.en)
    expect(read(english).functions[0].parameters[0].description).toBe(first?.parameters[0]?.help.en)
  })

  it('points at no page of help, since there is none', () => {
    expect(dutch).not.toContain('helpUrl')
  })

  it('has an address that changes with its content, and only then', () => {
    expect(metadataFile('nl', dutch)).toMatch(/^functions\.nl\.[0-9a-f]{12}\.json$/)
    expect(metadataFile('nl', dutch)).toBe(metadataFiles(catalogue).names.nl)
    expect(metadataFile('nl', `${dutch} `)).not.toBe(metadataFile('nl', dutch))
  })
})

describe('functions.json is refused', () => {
  const changed = (change: (functions: Record<string, unknown>[]) => void, text = dutch): string => {
    const whole = read(text)
    change(whole.functions)
    return JSON.stringify(whole)
  }
  const first = (properties: object) => (functions: Record<string, unknown>[]) =>
    Object.assign(functions[0] ?? {}, properties)
  const parameter = (properties: object) => (functions: Record<string, unknown>[]) =>
    Object.assign((functions[0] as { parameters: [object] }).parameters[0], properties)

  it.each<[string, (functions: Record<string, unknown>[]) => void, string]>([
    ['with a name that is a cell', first({ name: 'KA1', id: 'KA1' }), 'at least three capital letters'],
    ['with a point in a name', first({ name: 'KAART.JAAR', id: 'KAART.JAAR' }), 'nothing else'],
    ['with another id than its name', first({ id: 'OUD' }), 'they must be the same'],
    ['without an explanation', first({ description: '' }), 'is not explained'],
    ['with a function twice', (functions) => functions.push({ ...functions[0] }), 'is there twice'],
    ['with a parameter of numbers only', parameter({ type: 'number' }), 'must be any'],
    ['with a parameter without form', parameter({ dimensionality: 'list' }), 'neither a cell nor a range'],
    ['with a parameter without explanation', parameter({ description: '' }), 'is not explained'],
    ['with a required parameter after an optional one', parameter({ optional: true }), 'can be left out'],
    ['with an explanation that is cut off', parameter({ description: 'x'.repeat(256) }), 'longer than 255'],
    ['without functions', (functions) => functions.splice(0), 'no functions'],
  ])('%s', (_, change, words) => {
    expect(functionsFindings(changed(change), changed(change, english)).join('\n')).toContain(words)
  })

  it('when the languages differ in more than words', () => {
    expect(
      functionsFindings(
        dutch,
        changed((functions) => functions.pop(), english),
      ).join('\n'),
    ).toContain('differ in more')
  })
})
