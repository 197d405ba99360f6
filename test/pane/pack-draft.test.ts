// Which pack the chosen files and the pasted text give, before a screen shows it: names as disks write them, one pack at a time, and what
// belongs to an earlier choice forgotten.
import { describe, expect, test } from 'vitest'
import { otherProblems, type PackDraft, readDraft, withFiles } from '../../pane/pack/pack-draft'
import { besideExample, exampleData, exampleText } from '../pack/example'

const file = (name: string, content: string | Uint8Array) => ({ name, bytes: new Uint8Array(Buffer.from(content)) })
const pack = file('organisatie.json', exampleText)
const prices = file('voorbeeld-prijzen.csv', besideExample('voorbeeld-prijzen.csv') ?? '')
const logo = file('voorbeeld-logo.png', besideExample('voorbeeld-logo.png') ?? '')

const read = (draft: PackDraft) => {
  const reading = readDraft(draft)
  if (reading === undefined || typeof reading === 'string') throw new Error(`No pack: ${reading}`)
  return reading
}
const chosen = (...files: PackDraft['files'] & object) => withFiles({}, files)

describe('files beside a pack', () => {
  test('are found whatever their capitals, and however an accent is written', () => {
    const named = JSON.stringify({ ...exampleData(), prijzen: { bestand: 'prijs-caf\u00e9.csv' }, logo: undefined })
    const draft = chosen(file('pakket.JSON', `\ufeff${named}`), { ...prices, name: 'Prijs-Cafe\u0301.CSV' })
    expect(read(draft)).toMatchObject({ missing: {}, unused: [] })
    expect(read(draft).pack?.prices).toHaveLength(3)
  })

  test('that are missing are named, and their problems are told on their own', () => {
    const reading = read(chosen(pack))
    expect(reading.missing).toEqual({ prices: 'voorbeeld-prijzen.csv', logo: 'voorbeeld-logo.png' })
    expect(reading.problems).toHaveLength(2)
    expect(otherProblems(reading, chosen(pack))).toEqual([])
    expect(read({ pasted: `\ufeff${exampleText}` }).missing).toEqual(reading.missing)
  })

  test('as a pasted price list are no logo', () => {
    const { problems = [] } = read({ ...chosen(pack), prices: 'Sleutel;Prijs\nWandeling;5' })
    expect(problems.map(({ words }) => words.nl)).toEqual([
      expect.stringMatching(/^logo\.bestand: het bestand "voorbeeld-logo\.png" staat niet naast het pakket/),
    ])
  })

  test('that nobody names are told, but the schema is none of them', () => {
    const reading = read(chosen(pack, prices, logo, file('brief.pdf', 'x'), file('organisatie.schema.json', '{}')))
    expect(reading.unused).toEqual(['brief.pdf'])
    expect(readDraft(chosen(file('organisatie.schema.json', '{}')))).toBe('none')
  })

  test('of the same name take the place of each other', () => {
    const draft = withFiles(chosen(pack, file('VOORBEELD-PRIJZEN.csv', 'kapot'), logo), [prices])
    expect(draft.files?.map(({ name }) => name)).toEqual([
      'organisatie.json',
      'voorbeeld-logo.png',
      'voorbeeld-prijzen.csv',
    ])
    expect(read(draft).pack).toBeDefined()
  })
})

describe('another choice', () => {
  const before: PackDraft = {
    ...chosen(pack, prices),
    typed: 'tekst',
    pasted: '{',
    withoutLogo: true,
    city: 1,
    team: 2,
  }

  test('of a pack forgets the city, the team and what was pasted, and keeps what is being typed', () => {
    const after = withFiles(before, [file('ander.json', exampleText)])
    expect(after).toEqual({ files: [prices, file('ander.json', exampleText)], typed: 'tekst' })
  })

  test('of a file beside it keeps them, and asks for the logo again', () => {
    expect(withFiles(before, [logo])).toEqual({ ...before, files: [pack, prices, logo], withoutLogo: false })
  })

  test('of two packs at once says so, unless one was pasted', () => {
    const two = chosen(pack, file('ander.json', '{}'))
    expect(readDraft(two)).toBe('two')
    expect(
      read({ ...two, pasted: exampleText, prices: 'Sleutel;Prijs\nWandeling;5', withoutLogo: true }).pack,
    ).toMatchObject({
      prices: [{ key: 'Wandeling', price: 5 }],
      logo: undefined,
    })
  })

  test('nothing is no pack yet', () => expect(readDraft({})).toBeUndefined())
})
