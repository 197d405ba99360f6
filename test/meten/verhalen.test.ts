// Sheet Verhalen gives away a quote only with consent and without data about persons, says of every other row why not, and prints the
// page with quotes alone. LibreOffice recalculates it.
import { beforeAll, describe, expect, test } from 'vitest'
import { storyQuestions } from '../../core/indicators/interview'
import { areaOf, columnNumber, contains } from '../../core/plan/address'
import { lint } from '../../core/plan/lint'
import type { Plan } from '../../core/plan/plan'
import { consentChoices } from '../../core/privacy/sharing'
import { impactkaart } from '../../core/templates/index'
import { metenNames } from '../../core/templates/meten/names'
import {
  firstStoryRow,
  type PageColumn,
  type StoryColumn,
  storyColumn,
  storyColumns,
  storyHeaderRow,
  storyRows,
} from '../../core/templates/meten/verhalen/places'
import { writeWorkbook } from '../../workbook-file/index'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { schemaErrors } from '../oracles/open-xml-sdk'
import { madeUpTelling } from './made-up-telling'
import { quotesToShare, type StoryInput, type Telling, tellingFile, tellingPlan } from './telling'

const good = {
  code: 'K07',
  effect: 'rust in huis',
  theme: 'redzaamheid',
  quote: 'Ik slaap weer.',
  consent: 'ja',
} as const
const personal = 'Hier lijken persoonsgegevens te staan'
const question = storyQuestions[0]?.key ?? 'before'

/** One row each, with what its check says. */
const checked: readonly (readonly [what: string, row: StoryInput, says: string])[] = [
  ['a row that is right', good, 'Mag gedeeld worden.'],
  ['no effect', { ...good, effect: '' }, 'Kies nog bij welk effect dit hoort'],
  ['an unknown effect', { ...good, effect: 'iets anders' }, 'Dit effect staat niet op het blad Effecten'],
  ['no consent asked', { ...good, consent: 'nog niet gevraagd' }, 'Nog nodig: vraag toestemming.'],
  ['consent left blank', { ...good, consent: '' }, 'Nog nodig: vraag toestemming.'],
  ['inside only', { ...good, consent: 'alleen intern' }, 'Alleen voor intern gebruik'],
  ['a no', { ...good, consent: 'nee' }, 'Geen toestemming'],
  [
    'another word',
    { ...good, consent: 'misschien' },
    'Kies bij Toestemming ja, alleen intern, nog niet gevraagd of nee.',
  ],
  ['no quote', { ...good, quote: '' }, 'Nog nodig: een citaat.'],
  ['a long quote', { ...good, quote: 'x'.repeat(221) }, 'Het citaat is langer dan 220 tekens.'],
  ['an address in the quote', { ...good, quote: 'Mail jan@huis.nl' }, personal],
  ['a number in an answer', { ...good, [question]: 'Bel 06-12345678' }, personal],
  ['a number of a citizen as code', { ...good, code: '123456782' }, personal],
  ['a number as effect', { ...good, effect: 'belt 030 123 45 67' }, personal],
  ['a date of birth in the quote', { ...good, quote: 'Geboren op 3 mei 1962.' }, personal],
  ['a postcode in an answer', { ...good, [question]: 'Bij 3511 AB 12.' }, personal],
  [
    'amounts and years are no alarm',
    { ...good, story: 'In 2019 nog 12000 euro, in 2025 nog 800.' },
    'Mag gedeeld worden.',
  ],
  ['seven digits are no alarm', { ...good, story: 'In 2024 en 250 keer.' }, 'Mag gedeeld worden.'],
]

const tellings: Readonly<Record<string, Telling>> = {
  ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`made-up-${index + 1}`, madeUpTelling(index + 31)])),
  checked: { effects: [{ effect: 'rust in huis' }], stories: checked.map(([, row]) => row) },
  empty: { effects: [] },
}
const made = Object.keys(tellings).filter((name) => name.startsWith('made-up'))

/** An error value in each input cell of a row of its own, and behind them a row that is right. */
const inputs = storyColumns.filter((key) => key !== 'check' && key !== 'measured')
const withErrors = (): Plan => {
  const plan = tellingPlan()
  const errors = new Map(inputs.map((key, index) => [`${storyColumn(key)}${firstStoryRow + index}`, '1/0']))
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const formula = sheet.role === 'verhalen' ? errors.get(cell.at) : undefined
        return formula === undefined ? cell : { at: cell.at, formula, meaning: 'label' as const }
      }),
    })),
  }
}

const fileWithErrors = (): Promise<Uint8Array> => {
  const last = firstStoryRow + inputs.length
  const rest = Object.fromEntries(
    Object.entries(good).map(([key, value]) => [`${storyColumn(key as StoryColumn)}${last}`, value]),
  )
  return writeWorkbook([impactkaart({ set: '', rows: 3, measured: true }), withErrors()], {
    values: { Verhalen: rest },
  })
}

let books: Record<string, Recalculated> = {}
beforeAll(async () => {
  const wanted = Object.entries(tellings).map(([name, telling]) => [name, tellingFile(telling, true)] as const)
  const files = await Promise.all(
    [...wanted, ['errors', fileWithErrors()] as const].map(async ([name, file]) => [name, await file] as const),
  )
  books = await recalculate(Object.fromEntries(files))
}, 600_000)

const cell = (book: string, row: number, key: StoryColumn | PageColumn): string =>
  String(books[book]?.at('Verhalen', row, columnNumber(storyColumn(key))) ?? '')

/** The page with quotes, as far as it is filled. */
const pageOf = (book: string) =>
  Array.from({ length: storyRows }, (_, index) => ({
    quote: cell(book, firstStoryRow + index, 'page quote'),
    effect: cell(book, firstStoryRow + index, 'page effect'),
    measured: cell(book, firstStoryRow + index, 'page measured'),
  })).filter(({ quote, effect, measured }) => quote + effect + measured !== '')

describe('the page with quotes', () => {
  test.each([...made, 'checked', 'empty'])('%s: holds what may be shared, from the top', (name) => {
    expect(pageOf(name)).toEqual(quotesToShare(tellings[name] as Telling))
  })

  test('the made-up stories hold quotes with and without consent', () => {
    const stories = made.flatMap((name) => tellings[name]?.stories ?? [])
    const shared = made.flatMap((name) => quotesToShare(tellings[name] as Telling))
    expect(shared.length).toBeGreaterThan(10)
    expect(stories.length).toBeGreaterThan(3 * shared.length)
  })

  test('is all that is printed of the sheet, which is private', () => {
    const sheet = tellingPlan().sheets[0]
    const area = areaOf(sheet?.print.area ?? '')
    const typed = sheet?.cells.filter(({ meaning }) => meaning === 'invoer') ?? []
    expect(typed.length).toBe(inputs.length * storyRows)
    expect(typed.filter(({ at }) => contains(area, areaOf(at)))).toEqual([])
    expect(sheet?.private).toBe(true)
  })

  test('is what the card looks at: two columns of the same height', () => {
    const { storyEffects, storyQuotes } = metenNames('')
    const rangeOf = (wanted: string) => tellingPlan().names.find(({ name }) => name === wanted)?.range
    const column = (key: PageColumn) =>
      `${storyColumn(key)}${firstStoryRow}:${storyColumn(key)}${storyHeaderRow + storyRows}`
    expect([rangeOf(storyEffects), rangeOf(storyQuotes)]).toEqual([column('page effect'), column('page quote')])
  })
})

describe('the column Controle', () => {
  test.each(checked.map(([what, , says], index) => [what, says, index] as const))('%s', (_, says, index) => {
    expect(cell('checked', firstStoryRow + index, 'check')).toContain(says)
  })

  test('an unknown effect or none is said, and is no alarm', () => {
    expect(cell('checked', firstStoryRow, 'check')).toBe('Mag gedeeld worden.')
  })

  test('offers the words of consent that the functions know', () => {
    const list = tellingPlan().sheets[0]?.validations.flatMap(({ rule }) =>
      rule.kind === 'choice' && 'list' in rule.from ? [rule.from.list] : [],
    )
    expect(list).toEqual([consentChoices.map(({ nl }) => nl)])
  })
})

describe('error values in what is typed', () => {
  test('stay where they are', () => {
    expect(books.errors?.errors().length).toBe(inputs.length)
  })

  test('are said in their row and above the table; the row that is right still counts', () => {
    const said = inputs.map((_, index) => cell('errors', firstStoryRow + index, 'check'))
    expect(new Set(said)).toEqual(new Set(['In een cel staat een foutmelding. Herstel eerst die cel.']))
    expect(String(books.errors?.at('Verhalen', 3, 1))).toContain('foutmelding')
    expect(pageOf('errors').map(({ quote }) => quote)).toEqual([good.quote])
  })
})

test('every other sheet is free of error cells', () => {
  const found = Object.entries(books).filter(([name]) => name !== 'errors')
  expect(found.flatMap(([name, book]) => book.errors().map((error) => `${name} ${error}`))).toEqual([])
})

test('how many stories there are, and how many may be shared', () => {
  expect(books.checked?.at('Verhalen', 3, 1)).toBe(`${checked.length} verhalen. 5 citaten mogen gedeeld worden.`)
  expect(String(books.empty?.at('Verhalen', 3, 1))).toContain('Nog geen verhalen.')
})

test.each(['', '_2'])('set "%s": lint finds nothing', (set) => {
  expect(lint(tellingPlan(set), [impactkaart({ set, measured: true })])).toEqual([])
})

test("Microsoft's validator finds nothing", async () => {
  expect(await schemaErrors(await tellingFile(madeUpTelling(3), true))).toEqual([])
})
