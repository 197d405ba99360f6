// Files that look wrong and are read all the same, and files of whatever bytes: nothing but a FileProblem is ever thrown.
import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { impactkaart } from '../../core'
import { FileProblem, openWorkbook, writeWorkbook } from '../../workbook-file'
import { archive, openSmall, refusalOf, related, sheetXml, smallBook } from './archives'

const megabyte = 1_000_000

describe('odd but harmless files are read', () => {
  it('formulas for a name, and names that refer to programs and other files', () => {
    const book = openSmall({
      names:
        '<definedName name="=1+1">=HYPERLINK("http://kwaad")</definedName><definedName name="Project">cmd|\'/c calc\'!A1</definedName><definedName name="Ver">[1]Kaart!$A$1</definedName><definedName name="Weg">#REF!$A$1</definedName>',
    })
    expect(book.names().map(({ name, place }) => [name, place])).toEqual(
      ['=1+1', 'Project', 'Ver', 'Weg'].map((name) => [name, undefined]),
    )
    expect(book.table('Project')).toBeUndefined()
  })

  it('a list of choices of 300 letters', () => {
    const list = `<dataValidations><dataValidation type="list" sqref="A1"><formula1>"${'a,'.repeat(150)}"</formula1></dataValidation></dataValidations>`
    const sheet = sheetXml('<row r="1"><c r="A1"><v>5</v></c></row>').replace('</worksheet>', `${list}</worksheet>`)
    expect(openSmall({ parts: { 'xl/worksheets/sheet1.xml': sheet } }).valueAt('Kaart', 'A1')).toBe(5)
  })

  it('a sheet that claims to be full, and cells in its far corners', () => {
    const corner = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    const sheet = sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>${corner}`).replace(
      '<sheetData>',
      `<dimension ref="A1:XFD1048576"/><cols>${'<col min="1" max="16384" width="9"/>'.repeat(1000)}</cols><sheetData>`,
    )
    const book = openSmall({ parts: { 'xl/worksheets/sheet1.xml': sheet } })
    expect([book.valueAt('Kaart', 'A1'), book.valueAt('Kaart', 'XFD1048576'), book.valueAt('Kaart', 'C3')]).toEqual([
      1,
      2,
      '',
    ])
  })

  it('a far cell in each of 50 000 rows, which a table of all cells could not hold', () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>7</v></c></row>`,
    )
    expect(openSmall({ rows: rows.join('') }).valueAt('Kaart', 'XFD50000')).toBe(7)
  })

  it('one long formula that many cells share', () => {
    const long = Array.from({ length: 2000 }, () => 'A1').join('+')
    const share = (row: number) => `<row r="${row}"><c r="B${row}"><f t="shared" si="0"/><v>1</v></c></row>`
    const rows = `<row r="1"><c r="B1"><f t="shared" ref="B1:B50000" si="0">${long}</f><v>1</v></c></row>${Array.from({ length: 49_999 }, (_, index) => share(index + 2)).join('')}`
    expect(openSmall({ rows }).formulaAt('Kaart', 'B50000')?.startsWith('A50000+A50000')).toBe(true)
  })

  it('a shared formula longer than any program writes is not moved, and one that is as long is', () => {
    const book = (length: number) =>
      openSmall({
        rows: `<row r="1"><c r="A1"><f t="shared" si="0">${'['.repeat(length)}</f></c><c r="B1"><f t="shared" si="0"/></c></row>`,
      })
    expect(book(8192).formulaAt('Kaart', 'B1')).toHaveLength(8192)
    expect(refusalOf(() => book(8193)).code).toBe('damaged')
  })

  it('a tag of a million letters, and tags a million deep', () => {
    const codeOf = (rows: string) => refusalOf(() => openSmall({ rows })).code
    expect(codeOf(`<row ${'a'.repeat(megabyte)}></row>`)).toBe('damaged')
    expect(codeOf(`<row${' a='.repeat(megabyte)}></row>`)).toBe('damaged')
    expect(codeOf('<a>'.repeat(megabyte))).toBe('damaged')
    expect(openSmall({ rows: '<a>'.repeat(megabyte) + '</a>'.repeat(megabyte) }).sheetNames()).toEqual(['Kaart'])
  })

  it('macros and links to other files are reported and left alone', () => {
    const notes = (book: Parameters<typeof openSmall>[0]) => openSmall(book).notes.map(({ code }) => code)
    expect(notes({})).toEqual([])
    expect(notes({ parts: { 'xl/vbaProject.bin': 'x' } })).toEqual(['macros'])
    expect(notes({ parts: { 'xl/macrosheets/sheet1.xml': '<x/>' } })).toEqual(['macros'])
    expect(notes({ relations: related('rId9', 'externalLink', 'externalLinks/externalLink1.xml') })).toEqual([
      'external-links',
    ])
  })
})

describe('whatever the bytes are, only a FileProblem is thrown', () => {
  let real: Uint8Array

  beforeAll(async () => {
    real = await writeWorkbook(impactkaart({ set: '', rows: 2 }))
  })

  const onlyProblems = (bytes: Uint8Array) => {
    try {
      const book = openWorkbook(bytes, 'kaart.xlsx')
      for (const { name } of book.names()) book.table(name)
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error
      expect(error.message).toMatch(/^Het bestand "kaart\.xlsx" .+\.$/)
    }
  }

  it('random bytes, bare and behind the beginning of each kind', () => {
    const start = fc.constantFrom('', 'PK', 'PK\x03\x04', 'PK\x05\x06', 'MZ', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 400 }), (first, rest) =>
        onlyProblems(new Uint8Array([...strToU8(first, true), ...rest])),
      ),
      { seed: 2026, numRuns: 500 },
    )
  })

  it('a real workbook cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(), (at) => {
        expect(refusalOf(() => openWorkbook(real.subarray(0, at % real.length), 'kaart.xlsx')).code).toMatch(
          /^(empty|text|other-kind|damaged)$/,
        )
      }),
      { seed: 2026, numRuns: 100 },
    )
  })

  it('a real workbook with wrong bytes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 }),
        (wrong) => {
          const bytes = real.slice()
          // Half of them near the end, in the table of contents.
          wrong.forEach(([at, value], index) => {
            bytes[index % 2 ? bytes.length - 1 - (at % 1500) : at % bytes.length] = value
          })
          onlyProblems(bytes)
        },
      ),
      { seed: 2026, numRuns: 100 },
    )
  })

  it('wrong XML in a whole archive', () => {
    const book = smallBook({
      rows: '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>1.5</v></c><c t="inlineStr"><is><r><t>a&amp;b</t></r></is></c></row>',
      names: "<definedName name='Project'>Kaart!$A$1:$C$2</definedName>",
      texts: '<si><t>tekst</t></si>',
    })
    const change = fc.record({
      part: fc.nat(),
      from: fc.nat(),
      length: fc.nat(12),
      to: fc.nat(),
      text: fc.constantFrom('', '<', '>', '"', '&', '/', '<!', '</c>', '99999999999', '-1', 'NaN'),
    })
    fc.assert(
      fc.property(change, ({ part, from, length, to, text }) => {
        const changed = book.map(({ name, content = '' }, index) => {
          const xml = String(content)
          if (index !== part % book.length) return { name, content: xml }
          const [start, end] = [from % xml.length, to % xml.length]
          const copied = xml.slice(end, end + length)
          return { name, content: `${xml.slice(0, start)}${text}${copied}${xml.slice(start + length)}` }
        })
        onlyProblems(archive(changed))
      }),
      { seed: 2026, numRuns: 2000 },
    )
  })
})
