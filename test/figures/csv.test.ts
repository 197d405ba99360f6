// The CSV reader of the builder, on what real tables hold: quotes, commas, line ends, and rows that are not sound.
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../core/figures/csv.build'

describe('parseCsv', () => {
  it('reads plain rows by the names of the columns', () => {
    expect(parseCsv('key,value\na,1\nb,2\n')).toEqual([
      { key: 'a', value: '1' },
      { key: 'b', value: '2' },
    ])
  })

  it('keeps commas, line ends and doubled quotes within quotes', () => {
    expect(parseCsv('key,notes\na,"one, two"\nb,"line\nnext"\nc,"he said ""no"""\n').map((row) => row.notes)).toEqual([
      'one, two',
      'line\nnext',
      'he said "no"',
    ])
  })

  it('reads Windows line ends, a byte order mark, empty fields and a last row without a line end', () => {
    expect(parseCsv('\ufeffkey,value,notes\r\na,,"x"\r\nb,2,')).toEqual([
      { key: 'a', value: '', notes: 'x' },
      { key: 'b', value: '2', notes: '' },
    ])
  })

  it.each([
    ['a row that is too short', 'key,value\na,1\nb\n', 'Row 3 has 1 fields; the header has 2.'],
    ['a row that is too long', 'key,value\na,1,2\n', 'Row 2 has 3 fields'],
    ['a column twice', 'key,key\na,1\n', 'A column name occurs twice'],
    ['quotes that never close', 'key,value\na,"1\n', 'ends within quotes'],
  ])('refuses %s', (_, text, sentence) => {
    expect(() => parseCsv(text)).toThrow(sentence)
  })
})
