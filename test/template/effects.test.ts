// Block 2 of the card is computed from sheet Effecten, and with the sheets for telling beside it from the measurements and the quotes too.
// LibreOffice recalculates made-up fillings; what stands on the card must be what plain TypeScript expects of them.
import { beforeAll, describe, expect, test } from 'vitest'
import { columnNumber } from '../../core/plan/address'
import { change } from '../../core/plan/change'
import { lint } from '../../core/plan/lint'
import { effectColumn, effectRows, firstEffectRow } from '../../core/templates/impactkaart/effecten/places'
import { at } from '../../core/templates/impactkaart/kaart/page'
import { impactkaart } from '../../core/templates/index'
import { madeUpTelling } from '../meten/made-up-telling'
import { cardLines, type EffectInput, type Telling, tellingFile, tellingPlan } from '../meten/telling'
import { type Recalculated, recalculate } from '../oracles/libreoffice'

const good = { effect: 'rust in huis', whom: 'gezinnen', strength: 'duidelijk', evidence: 'verteld' } as const
const personal = 'Hier lijken persoonsgegevens te staan'

/** One row each, with what its check must say. */
const checked: readonly (readonly [what: string, row: EffectInput, says: string])[] = [
  ['a row that is right', good, 'Staat op de kaart.'],
  ['no whom', { effect: 'rust' }, 'Nog nodig: voor wie geldt dit effect?'],
  ['no evidence', { effect: 'rust', whom: 'gezinnen' }, 'Nog nodig: kies bij Bewijs hoe u dit weet.'],
  [
    'another evidence',
    { ...good, evidence: 'gehoord' },
    'Kies bij Bewijs gezien, verteld, gemeten, onderzoek of schatting.',
  ],
  ['another strength', { ...good, strength: 'enorm' }, 'Kies bij Sterkte licht, duidelijk of sterk.'],
  [
    'no effect',
    { whom: 'gezinnen' },
    'Nog nodig: het effect in woorden. Zonder effect komt deze rij niet op de kaart.',
  ],
  [
    'a story without consent',
    { ...good, story: 'Zij belt.' },
    'Het verhaal komt niet op de kaart zolang er geen toestemming is.',
  ],
  ['a fifth effect', good, 'De rij klopt. Op de kaart is plaats voor de eerste 4 effecten.'],
]
const more: readonly (readonly [what: string, row: EffectInput, says: string])[] = [
  ['an address in the effect', { ...good, effect: 'mailt naar jan@buurt.nl' }, personal],
  ['a number at for whom', { ...good, whom: 'bel 030 123 45 67' }, personal],
  ['a number in the story', { ...good, story: '0612345678', consent: 'ja' }, personal],
  ['another consent', { ...good, consent: 'misschien' }, 'Kies bij Toestemming verhaal ja of nee.'],
  [
    'too long',
    { ...good, whom: 'x'.repeat(61) },
    'Een tekst is te lang: effect hooguit 120, voor wie 60 en verhaal 220 tekens.',
  ],
]
const tellings: Readonly<Record<string, Telling>> = {
  ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`made-up-${index + 1}`, madeUpTelling(index + 1)])),
  checked: { effects: checked.map(([, row]) => row) },
  more: { effects: more.map(([, row]) => row) },
  empty: { effects: [] },
}
const made = Object.keys(tellings).filter((name) => name.startsWith('made-up'))

/** Signs that a search takes for any other; each effect has its own story, and the first one only looks like the second. */
const signs: Telling = {
  effects: ['Slaapt beter?', 'a*', '~rust*', 'x'].map((effect) => ({ effect })),
  stories: ['Slaapt beter!', 'Slaapt beter?', 'ab', 'a*', '~rust*', 'x'].map((effect, index) => ({
    code: `K${index}`,
    effect,
    quote: `Citaat ${index}.`,
    consent: 'ja',
  })),
}

let books: Record<string, Recalculated> = {}
beforeAll(async () => {
  const wanted = [
    ...Object.entries(tellings).map(([name, telling]) => [`plain-${name}`, tellingFile(telling, false)] as const),
    ['linked-signs', tellingFile(signs, true)] as const,
    ...made.map((name) => [`linked-${name}`, tellingFile(tellings[name] as Telling, true)] as const),
  ]
  const files = await Promise.all(wanted.map(async ([name, file]) => [name, await file] as const))
  books = await recalculate(Object.fromEntries(files))
}, 600_000)

const cell = (book: string, sheet: string, row: number, column: string): string =>
  String(books[book]?.at(sheet, row, columnNumber(column)) ?? '')

/** The lines of block 2 that hold something. */
const shownOn = (book: string): string[][] =>
  Array.from({ length: at.effectRows }, (_, index) =>
    ['B', 'C', 'D', 'F'].map((column) => cell(book, 'Kaart', at.effects + 2 + index, column)),
  ).filter((line) => line.some((text) => text !== ''))

/** A card without effects says so in the first line. */
const expectedOn = (telling: Telling, measured: boolean): readonly (readonly string[])[] => {
  const lines = cardLines(telling, measured)
  return lines.length > 0 ? lines : [['nog niet ingevuld', '', '', '']]
}

const summaryOn = (book: string): string => cell(book, 'Kaart', at.effects + 2 + at.effectRows, 'B')

describe('block 2 of the card', () => {
  test.each([...made, 'empty'])('%s: of the Impactkaart alone', (name) => {
    expect(shownOn(`plain-${name}`)).toEqual(expectedOn(tellings[name] as Telling, false))
  })

  test.each(made)('%s: with measurements and quotes', (name) => {
    expect(shownOn(`linked-${name}`)).toEqual(expectedOn(tellings[name] as Telling, true))
  })

  test('a story reaches the effect of that name, whatever signs are in it', () => {
    expect(shownOn('linked-signs').map(([effect, , , told]) => [effect, told])).toEqual([
      ['Slaapt beter?', '“Citaat 1.”'],
      ['a*', '“Citaat 3.”'],
      ['~rust*', '“Citaat 4.”'],
      ['x', '“Citaat 5.”'],
    ])
  })

  test('the made-up fillings hold measured sentences, quotes, short stories and more than four effects', () => {
    const lines = made.flatMap((name) => cardLines(tellings[name] as Telling, true).map((line) => line[3] ?? ''))
    expect(lines.filter((told) => told.includes('vooruit.')).length).toBeGreaterThan(5)
    expect(lines.filter((told) => /“/.test(told)).length).toBeGreaterThan(3)
    expect(lines.filter((told) => /^[^“]*Ik bel nu/.test(told)).length).toBeGreaterThan(0)
    expect(made.filter((name) => summaryOn(`plain-${name}`).includes('Nog ')).length).toBeGreaterThan(1)
  })

  test('no cell shows an error', () => {
    expect(Object.entries(books).flatMap(([name, book]) => book.errors().map((error) => `${name} ${error}`))).toEqual(
      [],
    )
  })

  test('says how many there are, how many more, and what is still needed', () => {
    expect(summaryOn('plain-checked')).toBe(
      '7 effecten in woorden, waarvan 0 gemeten of uit onderzoek. Nog 3 effecten staan op het blad Effecten.',
    )
    expect(summaryOn('plain-empty')).toContain('Nog nodig: vul op het blad Effecten in')
    expect(summaryOn('plain-more')).toContain('lijken persoonsgegevens te staan; die komen niet op de kaart.')
  })
})

describe('the column Controle', () => {
  test.each([
    ...checked.map(([what, , says], index) => ['checked', what, says, index] as const),
    ...more.map(([what, , says], index) => ['more', what, says, index] as const),
  ])('%s: %s', (name, _, says, index) => {
    expect(cell(`plain-${name}`, 'Effecten', firstEffectRow + index, effectColumn('check'))).toContain(says)
  })

  test('says nothing of blank rows', () => {
    const said = Array.from({ length: effectRows }, (_, index) =>
      cell('plain-empty', 'Effecten', firstEffectRow + index, 'A'),
    )
    expect(said.join('')).toBe('')
  })
})

describe('linking to the sheets for measuring', () => {
  test.each(['', '_2'])(
    'set "%s": changes two locked columns of sheet Effecten and nothing else, and back again',
    (set) => {
      const [plain, measured] = [impactkaart({ set }), impactkaart({ set, measured: true })]
      const sheet = plain.sheets.find(({ role }) => role === 'effecten')
      for (const { sheets, names } of [change(plain, measured), change(measured, plain)]) {
        expect(sheets.map(({ name }) => name)).toEqual([sheet?.name])
        const touched = sheets.flatMap(({ cells }) => cells)
        const columns = [...new Set(touched.map((one) => one.at.replace(/\d+/, '')))]
        expect(columns).toEqual([effectColumn('measured'), effectColumn('shown')])
        expect(touched.filter(({ meaning }) => meaning === 'invoer')).toEqual([])
        expect(names).toEqual([])
      }
    },
  )

  test('uses names of the other template only, and none without it', () => {
    expect(lint(impactkaart({ set: '', measured: true }), [tellingPlan()])).toEqual([])
    const alone = lint(impactkaart({ set: '', measured: true }))
    expect(alone.length).toBeGreaterThan(0)
    expect(alone.filter((fault) => !/^Effecten: [GH]\d+: unknown name (Oogst|Verhalen)_/.test(fault))).toEqual([])
  })

  test('a story or effect is typed on sheet Effecten; nothing is typed on the card', () => {
    const card = impactkaart({ set: '' }).sheets.find(({ role }) => role === 'kaart')
    expect(card?.cells.filter(({ meaning }) => meaning === 'invoer')).toEqual([])
  })
})
