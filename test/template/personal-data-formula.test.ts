// What core/privacy says must go from a text, the formula of the sheets stops too: for a table of texts, and for numbers and dates written
// in every usual way. What the formula cannot see is named, and so is what it stops for safety. The calculator gives the values; that it
// equals LibreOffice is shown in test/calculate.
import { describe, expect, test } from 'vitest'
import { isShareable } from '../../core/privacy/sharing'
import { seemsContact, seemsPersonal } from '../../core/templates/personal-data-formula'
import { calculate } from '../../workbook-file/calculate'
import { onePlan } from '../calculate/one-plan'

/** Per text what a formula says of it. */
const verdicts = (texts: readonly string[], formula: (cell: string) => string): readonly unknown[] => {
  const plan = onePlan(
    texts.flatMap((_, index) => [
      { at: `A${index + 1}`, meaning: 'invoer' as const },
      { at: `B${index + 1}`, formula: formula(`$A${index + 1}`), meaning: 'rekenhulp' as const },
    ]),
  )
  const typed = Object.fromEntries(texts.map((text, index) => [`A${index + 1}`, text]))
  const values = calculate([plan], { Proef: typed }).Proef
  return texts.map((_, index) => values?.[`B${index + 1}`])
}
const stopped = (texts: readonly string[], formula: (cell: string) => string): readonly string[] => {
  const found = verdicts(texts, formula)
  return texts.filter((_, index) => found[index] === 1)
}

const numbers = ['0612345678', '06-12345678', '06 12 34 56 78', '030 - 123 45 67', '+31 6 12345678', '(030) 123 45 67']
const ids = [
  '123456782',
  '1234 56 782',
  '123.456.782',
  'NL91 ABNA 0417 1640 00',
  'NL91ABNA0417164300',
  '06\u200b12345678',
]
const births = [
  '12-3-62',
  '12/03/1962',
  '12-03-1962',
  '1962-03-12',
  '1962-3-12',
  '12 - 3 - 1962',
  '12.3.1962',
  '12 3 1962',
]
const written = ['3 mei 1962', '3 Mei 1962', '12 januari 1999', '1 okt 1987', "3 mei '62", '31 december 2001']
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const personal = [
  ...[...numbers, ...ids, ...births, ...written].map((piece) => `Zij zegt: ${piece}, en lacht.`),
  ...months.map((month) => `Dat was op 3 ${month} 1962.`),
  ...['Mail jan@huis.nl.', 'Mail jan @ huis.nl', 'Woont op 3511 AB 12.', 'Woont op 3511AB.', 'geboren op 12-3-62'],
  ...[
    'geboren op 3 mei 1962',
    'Geboren in 1962.',
    'Zij is in 1962 geboren',
    'geb. 1962',
    'geboortejaar: 1962',
    'born in 1962',
  ],
]
const plain = [
  'In 2019 leende zij 12000 euro, in 2025 nog 800.',
  'Zij kreeg 12.500 euro terug, en daarna nog 250.',
  'Van 10.30 tot 12.00 uur, elke week.',
  'Mijn kind is hier geboren. Nu slaap ik weer.',
  '3 keer per week, 10 weken lang, met 25 mensen.',
  'Het kostte 1000 EUR en 1500 km.',
  'Sinds maart 2024 gaat het beter.',
  '1-2-3, en klaar.',
  'Ik slaap weer.',
  '',
]

describe('data about persons', () => {
  test('what the core refuses, the sheet never shares', () => {
    expect(personal.filter((text) => isShareable('ja', text))).toEqual([])
    expect(stopped(personal, seemsPersonal)).toEqual(personal)
  })

  test('a plain text with numbers goes through, as in the core', () => {
    expect(plain.filter((text) => !isShareable('ja', text))).toEqual([])
    expect(stopped(plain, seemsPersonal)).toEqual([])
  })

  test('out of reach of a sheet, as the sheet says beside the column: the pane finds these', () => {
    const unseen = ['Woont op 3511ab.', 'March 3, 1962']
    expect(unseen.filter((text) => isShareable('ja', text))).toEqual([])
    expect(stopped(unseen, seemsPersonal)).toEqual([])
  })

  test('stricter than the core: a date of now, and a year before two capitals', () => {
    const strict = ['Op 3-5-2025 begon ik.', 'Sinds 2024 EU-burger.']
    expect(strict.filter((text) => !isShareable('ja', text))).toEqual([])
    expect(stopped(strict, seemsPersonal)).toEqual(strict)
  })
})

test('where a date is to be expected, only what reaches a person is stopped', () => {
  const reaching = [...numbers, 'jan@huis.nl', '3511 AB 12', '123456782']
  expect(stopped(reaching, seemsContact)).toEqual(reaching)
  expect(stopped(['Voor 1-3-2027.', 'Op 01-03-2027.', '3 mei 2027'], seemsContact)).toEqual([])
})
