// What a person reads about updating: versions, figures before and after, and what is not as it was, in two languages.
import { describe, expect, it } from 'vitest'
import { type Update, updateReport } from '../../workbook-file/index'

type Figures = Extract<Update, { readonly figures: unknown }>['figures'][number]
const figures = (factor: number | undefined, benefits = 1000, hours = 10) => ({ factor, benefits, hours })

const updated = (...sets: readonly (readonly [Figures['before'], Figures['after']])[]): Update => ({
  file: 'oud.xlsx',
  state: 'bijgewerkt',
  target: 'nieuw/oud.xlsx',
  from: { template: '1', core: '0.2.0', pack: undefined },
  to: { template: '2', core: '0.3.0', pack: undefined },
  figures: sets.map(([before, after], index) => ({ set: index === 0 ? '' : `_${index + 1}`, before, after })),
  remarks: [],
})
const sentences = (update: Update, language: 'nl' | 'en' = 'nl') =>
  updateReport([update], language).shown.filter((one) => typeof one === 'string')
const row = (update: Update) =>
  updateReport([update], 'nl').shown.flatMap((one) => (typeof one === 'string' ? [] : one.rows))[0]

describe('the report of updating', () => {
  it('says which figures change', () => {
    const update = updated([figures(1.4213), figures(1.39, 1000.4)], [figures(2, 5000), figures(2, 4000)])
    expect(sentences(update).slice(1)).toEqual([
      'oud.xlsx -> nieuw/oud.xlsx',
      '  Let op: de cijfers op de kaart veranderen.',
      '  Rendementsfactor: 1,42 -> 1,39',
      '  Baten 2: 5.000 -> 4.000',
    ])
    expect(sentences(update, 'en')).toContain('  Return factor: 1.42 -> 1.39')
    expect(row(update)).toEqual([
      'oud.xlsx',
      'bijgewerkt',
      'bladen 1 (0.2.0)',
      'bladen 2 (0.3.0)',
      '1,42 -> 1,39; 2,00',
      0,
    ])
    expect(updateReport([update], 'nl').exit).toBe(1)
  })

  it('says from which version of the pack to which, and of which pack when it is another one', () => {
    const versions = (from: string, to: string) => {
      const pack = (text: string) => ({ id: text.split(' ')[0] ?? '', version: text.split(' ')[1] ?? '' })
      const update = updated([figures(1), figures(1)])
      if (!('from' in update)) throw new Error('not updated')
      const { from: before, to: after } = update
      return row({ ...update, from: { ...before, pack: pack(from) }, to: { ...after, pack: pack(to) } })?.slice(2, 4)
    }
    expect(versions('noord 2027-1', 'noord 2028-1')).toEqual([
      'bladen 1 (0.2.0), pakket 2027-1',
      'bladen 2 (0.3.0), pakket 2028-1',
    ])
    expect(versions('noord 2027-1', 'zuid 1')).toEqual([
      'bladen 1 (0.2.0), pakket noord 2027-1',
      'bladen 2 (0.3.0), pakket zuid 1',
    ])
  })

  it('says that none changes, and that a file was never calculated', () => {
    expect(sentences(updated([figures(1.4), figures(1.4001)]))).toContain('  De cijfers op de kaart veranderen niet.')
    const never = updated([{ factor: undefined, benefits: undefined, hours: undefined }, figures(1.4)])
    expect(sentences(never)[2]).toContain('nooit uitgerekend')
  })

  it('says where something is not as it was', () => {
    const words = { nl: 'Het staat nu daar.', en: 'It stands there now.' }
    const update = { ...updated([figures(1), figures(1)]), remarks: [{ kind: 'moved', place: 'Kaart!B26', words }] }
    expect(sentences(update as Update)).toContain('  Verplaatst, Kaart!B26: Het staat nu daar.')
    expect(sentences(update as Update, 'en')).toContain('  Moved, Kaart!B26: It stands there now.')
  })

  it('ends well without remarks, with 3 when nothing could be updated', () => {
    const bad: Update = { file: 'x', state: 'niet bijgewerkt', problem: { nl: 'kapot', en: 'broken' } }
    const good = updated([figures(1), figures(1)])
    expect([[good], [good, bad], [bad]].map((all) => updateReport(all, 'nl').exit)).toEqual([0, 1, 3])
  })
})
