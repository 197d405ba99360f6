// Names of cities and teams become names of files that every disk takes, and no two files get one name.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distinctNames, safeName } from '../../workbook-file/compose/file-names'

test.each([
  ['Team Noord', 'Team Noord'],
  ['’s-Hertogenbosch', '’s-Hertogenbosch'],
  ['Zorg/Welzijn: "samen"?', 'Zorg-Welzijn- -samen--'],
  ['..\\..\\windows', '-..-windows'],
  ['../etc', '-etc'],
  ['Noord. ', 'Noord'],
  ['.verborgen', 'verborgen'],
  ['CON', '_CON'],
  ['aux.team', '_aux.team'],
  ['Lpt1', '_Lpt1'],
  ['Constant', 'Constant'],
  ['...', 'naamloos'],
  ['a\u0000b\u202ec', 'a-b-c'],
  ['Cafe\u0301', 'Café'],
])('%j becomes %j', (name, file) => {
  expect(safeName(name)).toBe(file)
})

test('equal names get a number, also when they differ in capitals only', () => {
  expect(distinctNames(['a-b', 'A-B', 'a-b 2', 'c'])).toEqual(['a-b', 'A-B 3', 'a-b 2', 'c'])
})

test('any names give as many different files, without a folder in them', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12, unit: 'binary' })), (names) => {
      const files = distinctNames(names.map(safeName))
      expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(names.length)
      expect(files.every((file) => file !== '' && !/[/\\:*?"<>|]|^\.|[. ]$/.test(file))).toBe(true)
    }),
  )
})
