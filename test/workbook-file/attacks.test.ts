// Files that are not what they seem: each is refused with its own sentence, before it costs more than the limits allow.
// Nothing here measures time; what was counted when reading stopped is in the problem itself.

import { strToU8 } from 'fflate'
import { writeOds, writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { impactkaart } from '../../core'
import { type FileProblem, openWorkbook, writeWorkbook } from '../../workbook-file'
import { fileLimits } from '../../workbook-file/read/limits'
import { problemWords } from '../../workbook-file/read/problem-words'
import { archive, nestedArchive, openSmall, type Part, packedZeros, refusalOf, related, smallBook } from './archives'

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
    ['a workbook of Excel 5', ole('Root Entry\0', 'Book\0'), 'old-excel', '(.xls)'],
    ['a program of Linux', strToU8('\x7fELF\x02\x01\x01\0', true), 'program', 'programma'],
    ['a document of Word 97', ole('Root Entry\0', 'WordDocument\0'), 'other-kind', 'geen Excel-werkmap'],
    ['a header of a file with a password', ole('EncryptionInfo\0', 'EncryptedPackage\0'), 'locked', 'wachtwoord'],
    ['CSV', strToU8('Uitkomst;Aantal\r\noverlast;"€ 3"'), 'text', 'CSV'],
    ['a table with tabs', strToU8('Uitkomst\tAantal\r\noverlast\t3'), 'text', 'CSV'],
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

  it.each(['1', 'true'])('dates that count from 1904: %s', (on) => {
    const book = smallBook().map(({ name, content = '' }) => ({
      name,
      content: String(content).replace('<sheets>', `<workbookPr date1904="${on}"/><sheets>`),
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

  it.each([
    ['one sheet many times', 'name="Kopie" sheetId="2" r:id="rId1"'],
    ['two sheets of one name', 'name="KAART" sheetId="2" r:id="rId2"'],
  ])('%s', (_, other) => {
    const parts = smallBook({ relations: related('rId2', 'chartsheet', 'chartsheets/sheet1.xml') })
    const double = parts.map(({ name, content = '' }) => ({
      name,
      content: String(content).replace('<sheet name', `<sheet ${other}/><sheet name`),
    }))
    expect(refused(archive(double)).code).toBe('damaged')
  })
})

describe('suspect parts', () => {
  it.each([
    '../kwaad.xml',
    'xl/./kwaad.xml',
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

  it('a table of contents that is shorter or longer than the archive says', () => {
    for (const apart of [-1, 1]) {
      const bytes = Buffer.from(archive(smallBook()))
      bytes.writeUInt32LE(bytes.readUInt32LE(bytes.length - 10) + apart, bytes.length - 10)
      expect(refused(new Uint8Array(bytes)).code).toBe('damaged')
    }
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
    expect(refused(archive(smallBook(), 0xffff)).code).toBe('unknown-packing')
  })

  it('letters that are none, tags that do not close, texts and sheets that are not there', () => {
    const invalid = new Uint8Array([...strToU8('<a>'), 0xff, ...strToU8('</a>')])
    expect(refusedWith({ name: 'xl/extra.xml', content: invalid }).code).toBe('damaged')
    const half = new Uint8Array([...strToU8('<a/>'), 0xe2])
    expect(refusedWith({ name: 'xl/extra.xml', content: half }).code).toBe('damaged')
    const codeOf = (rows: string) => refusalOf(() => openSmall({ rows, texts: '<si><t>a</t></si>' })).code
    expect(codeOf('<row r="1"><c r="A1"><v>1</v></row>')).toBe('damaged')
    expect(codeOf('<row r="1"><c r="A1" t="s"><v>1</v></c></row>')).toBe('damaged')
    expect(codeOf('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')).toBe('damaged')
    expect(codeOf('<row r="1"><c r="A2"><v>1</v></c></row>')).toBe('damaged')
    expect(codeOf('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')).toBe('damaged')
    expect(codeOf('<row r="1"><c r=A1><v>1</v></c></row>')).toBe('damaged')
    expect(codeOf('<row r="1"><c r="A1" r="A1"><v>1</v></c></row>')).toBe('damaged')
    expect(codeOf('<row r="1"><c r="A1"><f>1</f></c><c r="A1"><f>2</f></c></row>')).toBe('damaged')
    expect(codeOf('<row r="1"><c r="A1" t="str"><v>&#x110000;</v></c></row>')).toBe('damaged')
    expect(codeOf('<row r="1"/><a <b></a>')).toBe('damaged')
    expect(codeOf('<row r="1"><c r="A1"><v>1</w></c></row>')).toBe('damaged')
    const partsOf = (sheet: string) => ({ parts: { 'xl/worksheets/sheet1.xml': sheet } })
    expect(refusalOf(() => openSmall(partsOf('<worksheet><sheetData>'))).code).toBe('damaged')
    expect(refusalOf(() => openSmall(partsOf('<worksheet/>tekst'))).code).toBe('damaged')
    const elsewhere = `<R>${related('rId1', 'worksheet', 'worksheets/sheet1.xml', ' TargetMode="External"')}</R>`
    expect(refusalOf(() => openSmall({ parts: { 'xl/_rels/workbook.xml.rels': elsewhere } })).code).toBe('damaged')
    const parts = smallBook().filter(({ name }) => !name.includes('sheet1'))
    expect(refused(archive(parts)).message).toContain('(xl/worksheets/sheet1.xml)')
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
