// Data about persons in free text: what is found, what is left alone, and what may be shared.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCitizenNumber } from '../../core/privacy/citizen-number'
import { personalDataIn } from '../../core/privacy/personal-data'
import { consentChoices, isShareable } from '../../core/privacy/sharing'

/** "bsn fout 11…", a text per finding. */
const found = (text: string): string[] =>
  personalDataIn(text).map(({ kind, severity, found: piece }) => `${kind} ${severity} ${piece}`)

describe('personal data in a text', () => {
  it.each([
    ['mail naar fatima.b@gmail.com graag', ['email fout fa…']],
    ['Bel 06-12345678.', ['telephone fout 06…']],
    ['Bel 06 12 34 56 78 of (030) 123 45 67', ['telephone fout 06…', 'telephone fout (0…']],
    ['+31 (0)6 12 34 56 78', ['telephone fout +3…']],
    ['06-11-22 33 44', ['telephone fout 06…']],
    ['bsn 111222333', ['bsn fout 11…']],
    ['bsn 123.456.782, dus', ['bsn fout 12…']],
    ['bsn 123 456 782.', ['bsn fout 12…']],
    ['geboren op 3 mei 2018', ['birth-date fout 3 …']],
    ['Zij is van 12-3-1987', ['birth-date fout 12…']],
    ['Zij is van 12 maart 1987', ['birth-date fout 12…']],
    ['Zij is van 1987-03-12', ['birth-date fout 19…']],
    ['Zij is van 12-3-87', ['birth-date fout 12…']],
    ['Hij is geboren in 1987', ['birth-date fout 19…']],
    ['Hij is in 1987 geboren', ['birth-date fout 19…']],
    ['Hij woont op 1234 AB', ['postcode fout 12…']],
    ['op NL91 ABNA 0417 1643 00 gestort', ['bank-account fout NL…']],
    ['Op 12 maart 2026 kwam zij', ['date let op 12…']],
    ['Toen hielp Fatima El Amrani hem', ['name let op Fa…']],
    ['Toen kwam mevr. Jansen langs', ['name let op Ja…']],
    ['Dat zei J. Jansen', ['name let op Ja…']],
    ['Dat deed Team Noord met Fatima', ['name let op Fa…']],
    ['Dat deed Piet van Dorp', ['name let op Pi…', 'name let op Do…']],
    ['In project Fatima Yilmaz', ['name let op Yi…']],
  ])('%s', (text, findings) => {
    expect(found(text)).toEqual(findings)
  })

  it.each([
    ['Zij durft weer naar buiten. Dat is 3 keer zo vaak.'],
    ['In 2019 kwamen 2000 mensen uit 1500 gezinnen.'],
    ['Het kostte € 123.456.782, of 111.222.333 euro.'],
    ['bsn 123456789 en 000000000'],
    ['Zij is geboren in Syrië en kwam in 2015 naar Nederland.'],
    ['Samen sterker, Team Noord'],
    ['Meedoen in Wijk Oost, Buurt Zuid, Stad Ede en Huis Linde, een Project Kompas'],
    ['op Maandag, bij de WMO, het UWV en de gemeente Oss'],
    ['Zij zei: "Ik durf weer."'],
    ['Van 4,5 naar 6,25 in 2024-2025'],
    ['tussen 1.123.456.782 en 111222333,5'],
    ['31-2-1987 bestaat niet'],
    ['1500km en 1000de'],
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('is found through characters that nobody sees', () => {
    expect(found('fati\u00adma@gm\u200bail.com')).toEqual(['email fout fa…'])
    expect(found('111\u200b222\u2060333')).toEqual(['bsn fout 11…'])
    expect(found('06\u201112345678')).toEqual(['telephone fout 06…'])
    expect(found('06\u00a012345678')).toEqual(['telephone fout 06…'])
  })

  it('is told once for each piece, what must go first, and masked in both languages', () => {
    const findings = personalDataIn('Wij zagen Fatima. Later zagen wij Fatima weer, op fatima@huis.nl.')
    expect(findings.map(({ kind }) => kind)).toEqual(['email', 'name'])
    expect(findings[0]?.text).toEqual({
      nl: 'Hier lijkt een e-mailadres te staan (fa…). Haal het weg.',
      en: 'This looks like an e-mail address (fa…). Remove it.',
    })
    for (const { text } of findings) expect(`${text.nl}${text.en}`).not.toMatch(/fatima/i)
  })

  it('never fails, and never tells more than three characters of what it found', () => {
    const piece = fc.constantFrom(
      '06',
      '-',
      ' ',
      '111222333',
      '@',
      'a.nl',
      'geboren',
      '1987',
      '\u00ad',
      'Fatima',
      '\n',
      '€',
      '\ud800',
      'NL91',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (typed) => {
        for (const one of personalDataIn(typed)) {
          expect(one.found).toMatch(/^.{1,2}…$/u)
          expect([one.text.nl, one.text.en].every((said) => said.includes(one.found))).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('finds every telephone number, BSN and e-mail address in whatever text stands around it', () => {
    const around = fc.string({ unit: fc.constantFrom('a', 'Z', '\n', 'é', ',', '.') }).map((text) => `${text} `)
    const number = fc.constantFrom('0612345678', '111222333', '123456782', 'a@b.nl')
    fc.assert(
      fc.property(around, number, around, (before, secret, after) => {
        expect(isShareable('ja', `${before}${secret} ${after}`)).toBe(false)
      }),
    )
  })

  it.each([
    ['a'],
    ['1'],
    ['1 '],
    ['@a.'],
    ['a.'],
    ["A'"],
    ['A-'],
    ['A-\u0301'],
    ['geboren in '],
    ['(((('],
    [' \n'],
    ['NL12 3456 '],
    ['12-03-1987 '],
  ])('takes a hundred thousand times %j', (piece) => {
    // A pattern that runs back and forth would take hours here, not seconds.
    expect(personalDataIn(`${piece.repeat(100_000)}!`).length).toBeLessThan(200_000)
  })
})

describe('the eleven test', () => {
  it('passes numbers that are known to be right, with eight digits too', () => {
    expect(['111222333', '123456782', '123.456.782', '010464554', '10464554'].map(isCitizenNumber)).not.toContain(false)
  })

  it('refuses a right number with one other digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digits = [...'123456782']
        digits[at] = String((Number(digits[at]) + more) % 10)
        expect(isCitizenNumber(digits.join(''))).toBe(false)
      }),
    )
  })
})

describe('sharing', () => {
  it('takes a clear yes, and no text with a fout', () => {
    expect(isShareable('ja', 'Zij durft weer naar buiten.')).toBe(true)
    expect(isShareable('ja', 'Daar hielp Fatima bij.')).toBe(true)
    expect(isShareable('ja', 'Bel 0612345678.')).toBe(false)
    for (const { value } of consentChoices) expect(isShareable(value, 'Goed.')).toBe(value === 'ja')
    expect(isShareable(undefined, 'Goed.')).toBe(false)
  })
})
