// Google fails in the middle: at every single call of an insertion in turn, before it is done or after. Whatever happens, people keep
// everything, and nothing of ours stays; when Google does not even let us clean up, the next opening does.
import { beforeEach, describe, expect, it } from 'vitest'
import { impactkaart, type Plan } from '../../core'
import { contents, firstPlan, type Opened, open, outlineOf, scriptOf, tiny } from './opened'

const tinyPlan = (): Plan => tiny(impactkaart({ set: '', rows: 1 }))

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
