// Files that are not what they seem: each is refused with its own sentence, before it costs more than the limits allow.
// Nothing here measures time; what was counted when reading stopped is in the problem itself.

import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { writeOds, writeXlsx } from 'hucre'
import { beforeAll, describe, expect, it } from 'vitest'
import { impactkaart } from '../../core'
import { FileProblem, openWorkbook, writeWorkbook } from '../../workbook-file'
import { fileLimits } from '../../workbook-file/read/limits'
import { problemWords } from '../../workbook-file/read/problem-words'
import {
  archive,
  nestedArchive,
  openSmall,
  type Part,
  packedZeros,
  refusalOf,
  related,
  sheetXml,
  smallBook,
} from './archives'

const megabyte = 1_000_000

/** The most that one small piece of packed bytes can become. */
const piece = 5 * megabyte

const refused = (bytes: Uint8Array, name = 'kaart.xlsx'): FileProblem => refusalOf(() => openWorkbook(bytes, name))
const refusedWith = (...more: Part[]): FileProblem => refused(archive([...smallBook(), ...more]))

describe('files of another kind have their own sentence', () => {
  const ole = (...words: string[]) =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(504),
        Buffer.from(words.join('\0'), 'utf16le'),
      ]),
    )

  it.each([
    ['nothing at all', new Uint8Array(), 'empty', 'leeg'],
    ['a program', strToU8('MZ\x90\0\x03\0\0\0PK\x05\x06'), 'program', 'programma'],
    ['a workbook of Excel 97', ole('Root Entry\0', 'Workbook\0'), 'old-excel', '(.xls)'],
    ['a document of Word 97', ole('Root Entry\0', 'WordDocument\0'), 'other-kind', 'geen Excel-werkmap'],
    ['a header of a file with a password', ole('EncryptionInfo\0', 'EncryptedPackage\0'), 'locked', 'wachtwoord'],
    ['CSV', strToU8('Uitkomst;Aantal\r\noverlast;"€ 3"'), 'text', 'CSV'],
    ['CSV in letters of two bytes', new Uint8Array(Buffer.from('\ufeffUitkomst;3', 'utf16le')), 'text', 'CSV'],
    ['PDF', strToU8('%PDF-1.7\n%\x00\x01\x02', true), 'other-kind', 'geen Excel-werkmap'],
    [
      'an archive without workbook',
      archive([{ name: 'foto.jpg', content: 'x' }]),
      'no-workbook',
      'geen Excel-werkmap in',
    ],
    ['an empty archive', archive([]), 'no-workbook', 'geen Excel-werkmap in'],
  ] as const)('%s', (_, bytes, code, words) => {
    const problem = refused(bytes)
    expect(problem.code).toBe(code)
    expect(problem.message).toContain(words)
  })

  it('a document of Word', () => {
    const parts = smallBook({ parts: { 'xl/workbook.xml': '<w:document xmlns:w="w"><w:body/></w:document>' } })
    expect(refused(archive(parts)).code).toBe('no-workbook')
  })

  it('a workbook of LibreOffice', async () => {
    expect(refused(await writeOds({ sheets: [{ name: 'Kaart', rows: [[1]] }] })).code).toBe('open-document')
  })

  it('a binary workbook', () => {
    const parts = smallBook({
      parts: {
        '_rels/.rels': `<R>${related('rId1', 'officeDocument', 'xl/workbook.bin')}</R>`,
        'xl/workbook.bin': '\0',
      },
    })
    expect(refused(archive(parts)).code).toBe('binary')
  })

  it('a real workbook with a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'Kaart', rows: [[1]] }],
      encryption: { password: 'geheim', spinCount: 1 },
    })
    expect(refused(bytes).code).toBe('locked')
  })

  it('dates that count from 1904', () => {
    const book = smallBook().map(({ name, content = '' }) => ({
      name,
      content: String(content).replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    }))
    expect(refused(archive(book)).code).toBe('dates-1904')
  })
})

describe('too much', () => {
  it('in the file', () => {
    const problem = refused(new Uint8Array(fileLimits.fileBytes + 1))
    expect(problem.message).toContain('is 21 MB. Wij lezen bestanden tot 20 MB.')
  })

  it.each(['xl/worksheets/sheet2.xml', 'xl/media/image1.png'])(
    'in one part: a small file of 1 GB of zeros as %s',
    (name) => {
      const packed = packedZeros(1000)
      expect(packed.length).toBeLessThan(2 * megabyte)
      const problem = refusedWith({ name, packed, claims: { bytes: 1000 * megabyte } })
      expect(problem.code).toBe('unpacks-too-large')
      expect(problem.facts.unpacked).toBeLessThan(fileLimits.partBytes + piece)
    },
  )

  it('in one part that says it is small', () => {
    const problem = refusedWith({ name: 'xl/media/image1.png', packed: packedZeros(1000), claims: { bytes: 1000 } })
    expect(problem.code).toBe('unpacks-too-large')
    expect(problem.facts.unpacked).toBeLessThan(fileLimits.partBytes + piece)
  })

  it('in all parts together', () => {
    const content = new Uint8Array(9 * megabyte)
    const limits = { ...fileLimits, partBytes: 10 * megabyte, unpackedBytes: 20 * megabyte }
    const file = archive(['a', 'b', 'c'].map((name) => ({ name, content })))
    const problem = refusalOf(() => openWorkbook(file, 'a.xlsx', limits))
    expect(problem.code).toBe('unpacks-too-large')
    expect(problem.facts).toMatchObject({ part: 'c', most: 20 * megabyte })
    expect(problem.facts.unpacked).toBeLessThan(20 * megabyte + piece)
  })

  it('10 000 parts, also when the archive says there is one', () => {
    const parts = Array.from({ length: 10_000 }, (_, index) => ({ name: `xl/${index}.xml`, content: '' }))
    expect(refused(archive(parts)).message).toContain('10.000 onderdelen. Wij lezen er hooguit 2.000.')
    expect(refused(archive(parts, 1)).code).toBe('damaged')
  })

  it('parts that lie inside each other, so that the same bytes are unpacked again and again', () => {
    expect(refused(nestedArchive(1)).code).toBe('no-workbook')
    expect(refused(nestedArchive(50)).code).toBe('damaged')
  })

  it('cells, and texts', () => {
    const limits = { ...fileLimits, cells: 3 }
    const row = (cells: string) => `<row r="1">${cells}</row>`
    const three = '<c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c><c r="D1" s="1"/>'
    expect(openSmall({ rows: row(three) }, limits).valueAt('Kaart', 'C1')).toBe(1)
    const four = refusalOf(() => openSmall({ rows: row(`${three}<c r="E1"><v>1</v></c>`) }, limits))
    expect(four.code).toBe('too-many-cells')
    expect(refusalOf(() => openSmall({ texts: '<si/>'.repeat(4) }, limits)).code).toBe('too-many-cells')
  })

  it('cells under one name', () => {
    const book = openSmall({ names: '<definedName name="Alles">Kaart!$A$1:$XFD$1048576</definedName>' })
    const problem = refusalOf(() => book.table('Alles'))
    expect(problem.code).toBe('table-too-large')
    expect(problem.message).toContain('een naam Alles die meer dan 1.000.000 cellen beslaat')
  })

  it('one sheet many times', () => {
    const parts = smallBook().map(({ name, content = '' }) => ({
      name,
      content: String(content).replace('<sheet name', '<sheet name="Kopie" sheetId="2" r:id="rId1"/><sheet name'),
    }))
    expect(refused(archive(parts)).code).toBe('damaged')
  })
})

describe('suspect parts', () => {
  it.each([
    '../kwaad.xml',
    'xl/../../kwaad.xml',
    '/etc/passwd',
    'xl\\workbook.xml',
    'C:/kwaad.xml',
    'XL/Workbook.xml',
    'a\0b.xml',
  ])('the name %s', (name) => {
    const problem = refusedWith({ name, content: 'x' })
    expect(problem.code).toBe('unsafe-parts')
    expect(problem.message).not.toMatch(/\p{Cc}/u)
  })

  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index || ''};`.repeat(10)}">`,
  ).join('')}]><workbook>&lol9;</workbook>`

  it.each([
    ['in the workbook', 'xl/workbook.xml', laughs],
    ['in a part that is never read', 'customXml/item1.xml', laughs],
    ['in letters of two bytes', 'xl/extra.xml', new Uint8Array(Buffer.from(`\ufeff${laughs}`, 'utf16le'))],
    ['an entity alone', 'xl/extra.xml', '<a/><!entity x SYSTEM "file:///etc/passwd">'],
  ])('declarations %s', (_, name, content) => {
    const problem = refused(archive(smallBook({ parts: { [name]: content } })))
    expect(problem.code).toBe('declarations')
    expect(problem.message).toContain(name)
  })

  it('entities without a declaration are not guessed', () => {
    expect(refusalOf(() => openSmall({ rows: '<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>' })).code).toBe(
      'damaged',
    )
  })
})

describe('damage is found, and nothing is read half', () => {
  it('an archive that is cut off', async () => {
    const bytes = await writeWorkbook(impactkaart({ set: '', rows: 2 }))
    expect(refused(bytes.subarray(0, bytes.length - 30)).code).toBe('damaged')
    expect(refused(bytes.subarray(0, 1000)).code).toBe('damaged')
  })

  it.each([
    ['a size that is not true', { bytes: 7 }],
    ['a checksum that is not true', { checksum: 7 }],
    ['a name that is another inside', { name: 'xl/ander.xml' }],
  ])('%s', (_, claims) => {
    expect(refusedWith({ name: 'xl/extra.xml', content: '<a/>', claims }).code).toBe('damaged')
  })

  it('ways of packing we do not know', () => {
    expect(refusedWith({ name: 'a', content: 'x', method: 14, packed: strToU8('x') }).code).toBe('unknown-packing')
    expect(refusedWith({ name: 'a', content: 'x', claims: { flags: 1 } }).code).toBe('unknown-packing')
    expect(refusedWith({ name: 'a', content: 'x', claims: { bytes: 0xffffffff } }).code).toBe('unknown-packing')
  })

  it('letters that are none, tags that do not close, texts and sheets that are not there', () => {
    const invalid = new Uint8Array([...strToU8('<a>'), 0xff, ...strToU8('</a>')])
    expect(refusedWith({ name: 'xl/extra.xml', content: invalid }).code).toBe('damaged')
    const codeOf = (rows: string) => refusalOf(() => openSmall({ rows, texts: '<si><t>a</t></si>' })).code
    expect(codeOf('<row r="1"><c r="A1"><v>1</v></row>')).toBe('damaged')
    expect(codeOf('<row r="1"><c r="A1" t="s"><v>1</v></c></row>')).toBe('damaged')
    expect(codeOf('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')).toBe('damaged')
    expect(codeOf('<row r="1"><c r="A2"><v>1</v></c></row>')).toBe('damaged')
    expect(codeOf('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')).toBe('damaged')
    expect(codeOf('<row r="1"><c r=A1><v>1</v></c></row>')).toBe('damaged')
    expect(codeOf('<row r="1"><c r="A1"><v>1</w></c></row>')).toBe('damaged')
    const partsOf = (sheet: string) => ({ parts: { 'xl/worksheets/sheet1.xml': sheet } })
    expect(refusalOf(() => openSmall(partsOf('<worksheet><sheetData>'))).code).toBe('damaged')
    const elsewhere = `<R>${related('rId1', 'worksheet', 'worksheets/sheet1.xml', ' TargetMode="External"')}</R>`
    expect(refusalOf(() => openSmall({ parts: { 'xl/_rels/workbook.xml.rels': elsewhere } })).code).toBe('damaged')
    const parts = smallBook().filter(({ name }) => !name.includes('sheet1'))
    expect(refused(archive(parts)).message).toContain('(xl/worksheets/sheet1.xml)')
  })
})

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
        expect(refused(real.subarray(0, at % real.length)).code).toMatch(/^(empty|text|other-kind|damaged)$/)
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

it('every sentence names the file, in both languages, and shows nothing invisible', () => {
  const facts = { bytes: 1, most: 2, parts: 3, part: 'deel', name: 'Naam' }
  for (const words of Object.values(problemWords).map((say) => say('a.xlsx', facts))) {
    expect(words.nl).toMatch(/^Het bestand "a\.xlsx" .+\.$/)
    expect(words.en).toMatch(/^The file "a\.xlsx" .+\.$/)
  }
  expect(refused(new Uint8Array(), `\u001b[31mkwaad\u202e${'x'.repeat(200)}`).message).toMatch(
    /^Het bestand "\[31mkwaadx{91}…" is leeg\./,
  )
})
