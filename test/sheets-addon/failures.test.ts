// Google fails in the middle: at every single call of an insertion in turn, before it is done or after. Whatever happens, people keep
// everything, and nothing of ours stays; when Google does not even let us clean up, the next opening does.
import { beforeEach, describe, expect, it } from 'vitest'
import { impactkaart, type Plan } from '../../core'
import { firstPlan, type Opened, open, outlineOf, scriptOf } from './opened'

/** Two sheets with one of everything and few cells, so that many insertions take little time. */
const tinyPlan = (): Plan => {
  const { sheets, names, ...plan } = impactkaart({ set: '', rows: 1 })
  const kept = sheets
    .filter(({ role }) => role === 'project' || role === 'kaart')
    .map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ formula }) => formula === undefined).slice(0, 6),
      columns: sheet.columns.slice(0, 3),
      merges: sheet.merges.slice(0, 1),
      validations: [{ range: 'B2', rule: { kind: 'number' as const, min: 0 }, onWrong: 'refuse' as const }],
      charts: sheet.charts.slice(0, 1),
    }))
  return {
    ...plan,
    sheets: kept,
    names: names.filter(({ sheet }) => kept.some(({ name }) => name === sheet)).slice(0, 3),
  }
}

/** Everything people could miss, and every trace of ours. */
const contents = ({ book }: Opened) => ({
  sheets: book.sheets.map(({ id, name, hidden, cells }) => [id, name, hidden, [...cells.entries()]]),
  names: book.names.all.map(({ name, place }) => [name, place]),
  metadata: book.metadata.map(({ key, value }) => [key, value]),
  lock: book.lock,
})

let opened: Opened
beforeEach(() => {
  opened = open()
  opened.book.type('Blad1!A1', 12)
  opened.book.type('Blad1!A2', '=A1*2')
})

describe('an insertion that fails', () => {
  it('at any call leaves the spreadsheet as it was, and says so', () => {
    const { ask, calls } = opened
    const plan = tinyPlan()
    const before = contents(opened)
    calls.reset()
    ask('insert', plan)
    const total = calls.total
    ask('remove', [outlineOf(plan)])
    expect(contents(opened)).toEqual(before)
    expect(total).toBeGreaterThan(100)
    for (let nth = 1; nth <= total; nth++)
      for (const fail of ['failAt', 'loseAnswerAt'] as const) {
        calls[fail](nth)
        let sentence = ''
        try {
          ask('insert', plan)
        } catch (error) {
          sentence = String(error)
        }
        calls.stopFailing()
        // A lock whose answer is lost is given back by Google when the script ends.
        opened.book.lock = undefined
        if (sentence === '') ask('remove', [outlineOf(plan)])
        else expect(sentence).toMatch(/kon dit niet uitvoeren|schrijft nu|toegestaan|probeer/i)
        expect([fail, nth, contents(opened)]).toEqual([fail, nth, before])
      }
  })

  it('leaves nothing of an earlier one either: what could not be cleaned goes before a new one starts', () => {
    const { ask, calls } = opened
    calls.failAt(90)
    calls.keepFailing()
    expect(() => ask('insert', tinyPlan())).toThrow('Ze gaan vanzelf weg')
    calls.stopFailing()
    ask('insert', impactkaart({ set: '_2' }))
    expect(opened.book.sheets.map(({ name }) => name).filter((name) => name.startsWith('('))).toEqual([])
  })

  it('and cannot be cleaned is cleaned at the next opening', () => {
    const { ask, calls, book } = opened
    const before = contents(opened)
    calls.failAt(90)
    calls.keepFailing()
    expect(() => ask('insert', tinyPlan())).toThrow('Ze gaan vanzelf weg')
    calls.stopFailing()
    book.lock = undefined
    expect(book.sheets.length).toBeGreaterThan(1)
    expect(ask('sets')).toEqual([])
    expect(contents(opened)).toEqual(before)
  })

  it('keeps an Impactkaart that was there', () => {
    const { ask, calls } = opened
    ask('insert', firstPlan())
    const before = contents(opened)
    calls.failAt(700)
    expect(() => ask('insert', impactkaart({ set: '_2' }))).toThrow('uw eigen bladen zijn niet geraakt')
    expect(contents(opened)).toEqual(before)
    expect(ask('sets').map(({ set }) => set)).toEqual([''])
  })

  it.each([
    ['Service invoked too many times for one day: spreadsheets.', 'Google laat vandaag of op dit moment niet meer toe'],
    ['Exceeded maximum execution time', 'Dit duurde te lang voor Google'],
  ])('because of "%s" says what that means', (message, sentence) => {
    opened.calls.failAt(80, message)
    expect(() => opened.ask('insert', tinyPlan())).toThrow(sentence)
  })
})

describe('two people at once', () => {
  it('the second hears that somebody is writing, and nothing happens', () => {
    opened.book.lock = { by: 'someone else' }
    const before = contents(opened)
    expect(() => opened.ask('insert', tinyPlan())).toThrow('Iemand anders schrijft nu; probeer het zo opnieuw.')
    expect(contents(opened)).toEqual(before)
  })

  it('work of a colleague that is still being built is not cleaned away by whoever opens the pane', () => {
    const { ask, calls, book } = opened
    calls.failAt(90)
    calls.keepFailing()
    expect(() => ask('insert', tinyPlan())).toThrow()
    calls.stopFailing()
    book.lock = { by: 'someone else' }
    const before = contents(opened)
    ask('sets')
    expect(contents(opened)).toEqual(before)
  })

  it('a set that a colleague finishes just now is not taken for an unfinished one', () => {
    const { ask, calls, book } = opened
    const mine = scriptOf(opened.asUser('collega'))
    calls.failAt(90)
    calls.keepFailing()
    expect(() => ask('insert', tinyPlan())).toThrow()
    calls.stopFailing()
    // While I wait to clean up, the colleague has done so and inserted anew.
    book.whileWaiting = () => {
      book.whileWaiting = undefined
      ask('insert', firstPlan())
    }
    expect(mine.ask('sets').map(({ set }) => set)).toEqual([''])
    expect(book.sheets.map(({ name }) => name)).toEqual(['Blad1', ...firstPlan().sheets.map(({ name }) => name)])
    expect(book.metadata.map(({ key }) => key)).toEqual(['impactkaart'])
  })

  it('a colleague who may not edit hears so, and can still look', () => {
    const { ask } = scriptOf(opened.asUser('collega', { mayEdit: false }))
    expect(() => ask('insert', tinyPlan())).toThrow('U mag deze spreadsheet of dit blad niet bewerken')
    expect(ask('sheetNames')).toEqual(['Blad1'])
  })
})
