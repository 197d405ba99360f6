// Tables in a terminal: no line is wider than the screen, and nothing of a text gets lost.
import { describe, expect, test } from 'vitest'
import { showTable } from '../../workbook-file/cli/show'

const table = {
  heads: ['Bestand', 'Ernst', 'Wat er is', 'Euro'],
  rows: [
    [
      'terug/buurtmaatjes.xlsx',
      'let op',
      'De formule in deze cel is veranderd. Neem de formule over uit een lege werkmap.',
      1234,
    ],
    ['a.xlsx', 'fout', 'Dit bestand is leeg.', 5],
  ],
}
const words = (text: string) => text.split(/\s+/).filter(Boolean)

describe.each([40, 60, 80, 100])('on a screen of %i letters', (width) => {
  const shown = showTable(table, 'nl', width)
  test('no line is wider', () => {
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(width)
  })
  test('texts break between words, and every word is there', () => {
    const sentence = String(table.rows[0]?.[2])
    const broken = words(sentence).filter((word) => word.length <= 8 && !words(shown).includes(word))
    expect(broken).toEqual([])
    expect(shown.replace(/\s/g, '').length).toBeGreaterThanOrEqual(sentence.replace(/\s/g, '').length)
  })
})

test('without a width, as in a file, each row is one line', () => {
  expect(showTable(table, 'nl').split('\n')).toHaveLength(4)
})

test('numbers stay whole and stand under each other', () => {
  const lines = showTable(table, 'nl', 40).split('\n')
  expect(lines.filter((line) => /1\.234$/.test(line))).toHaveLength(1)
  const ends = lines.filter((line) => /\d$/.test(line)).map((line) => line.length)
  expect(new Set(ends).size).toBe(1)
})

test('a word longer than its column is broken, not lost', () => {
  const long = 'a'.repeat(70)
  const shown = showTable({ heads: ['Plaats', 'Tekst'], rows: [[long, long]] }, 'nl', 40)
  expect(shown.replace(/[^a]/g, '').length).toBe(140 + 'Plaats'.replace(/[^a]/g, '').length)
})

test('a screen too narrow for its columns still gets all of them', () => {
  expect(showTable(table, 'nl', 10)).toContain('1.234')
})
