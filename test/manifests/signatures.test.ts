// Yesterday's functions (manifests/signatures.csv) beside today's catalogue: workbooks that were handed out must keep working.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue, functionsVersion } from '../../core'
import {
  brokenPromises,
  printSignatures,
  readSignatures,
  type Signature,
  signaturesOf,
  unrecorded,
  withAdditions,
} from '../../manifests/signatures'

const text = readFileSync(path.resolve(import.meta.dirname, '../../manifests/signatures.csv'), 'utf8')
const yesterday = readSignatures(text)
const today = signaturesOf(catalogue, functionsVersion)

describe('the functions of today', () => {
  it('keep every promise of signatures.csv', () => {
    expect(brokenPromises(yesterday, today)).toEqual([])
  })

  it('are all in signatures.csv. After adding one: raise functionsVersion, then npm run manifests -- --signatures', () => {
    expect(unrecorded(yesterday, today).map(({ id, parameter }) => `${id} ${parameter}`)).toEqual([])
  })
})

const row = (id: string, parameter: string, more: Partial<Signature> = {}): Signature => ({
  id,
  parameter,
  shape: 'cell',
  content: 'number',
  optional: false,
  since: '1.0.0',
  ...more,
})

const before = [row('PRIJS', 'sleutel'), row('PRIJS', 'jaar', { optional: true }), row('UREN', 'aantal')]
const [key, year, hours] = before as [Signature, Signature, Signature]

describe('a change is refused', () => {
  it.each<[string, readonly Signature[], string]>([
    ['a function that is gone', [key, year], 'UREN is gone'],
    ['a function under another id', [key, year, { ...hours, id: 'UUR' }], 'UREN is gone'],
    ['a parameter that is gone', [key, hours], 'PRIJS, parameter 2 (jaar) is gone'],
    ['another name', [{ ...key, parameter: 'naam' }, year, hours], 'now called naam'],
    ['another order', [year, key, hours], 'now called jaar'],
    ['a parameter in between', [key, row('PRIJS', 'bron', { optional: true }), year, hours], 'now called bron'],
    ['a range instead of a cell', [{ ...key, shape: 'range' }, year, hours], 'was a cell and is now a range'],
    ['another kind of content', [{ ...key, content: 'text' }, year, hours], 'took number and now takes text'],
    [
      'a parameter that became required',
      [key, { ...year, optional: false }, hours],
      'could be left out and no longer can',
    ],
    ['a new required parameter', [key, year, row('PRIJS', 'bron'), hours], 'new parameter bron is required'],
  ])('%s', (_, after, words) => {
    expect(brokenPromises(before, after).join('\n')).toContain(words)
    expect(() => withAdditions(before, after)).toThrow(words)
  })
})

describe('an addition', () => {
  const after = [
    key,
    year,
    row('PRIJS', 'bron', { optional: true, since: '1.1.0' }),
    hours,
    row('FTE', '', { shape: '', content: '', since: '1.1.0' }),
  ]

  it('breaks nothing', () => {
    expect(brokenPromises(before, after)).toEqual([])
  })

  it('is seen until it is recorded, with the version in which it came', () => {
    expect(unrecorded(before, after).map(({ id, parameter }) => [id, parameter])).toEqual([
      ['PRIJS', 'bron'],
      ['FTE', ''],
    ])
    const recorded = withAdditions(before, after)
    expect(recorded.map(({ since }) => since)).toEqual(['1.0.0', '1.0.0', '1.1.0', '1.0.0', '1.1.0'])
    expect(unrecorded(recorded, after)).toEqual([])
  })

  it('wants a higher version of the functions first', () => {
    const sameVersion = after.map((one) => ({ ...one, since: '1.0.0' }))
    expect(() => withAdditions(before, sameVersion)).toThrow('Raise functionsVersion')
  })

  it('may let a parameter be left out that was required', () => {
    const looser = [{ ...key, optional: true, since: '1.1.0' }, year, hours]
    expect(brokenPromises(before, looser)).toEqual([])
    expect(withAdditions(before, looser)[0]).toEqual({ ...key, optional: true })
  })
})

describe('signatures.csv', () => {
  it('is read as it is written', () => {
    expect(printSignatures(yesterday)).toBe(text)
  })

  it.each([
    ['another heading', 'id;parameter\n', 'must start with the line'],
    ['a cell too few', text.replace('RENDEMENT,baten,range', 'RENDEMENT,baten'), 'row 2'],
    ['a word that is not yes or no', text.replace(',no,', ',nee,'), 'row 2'],
  ])('is refused with %s', (_, wrong, words) => {
    expect(() => readSignatures(wrong)).toThrow(words)
  })
})
