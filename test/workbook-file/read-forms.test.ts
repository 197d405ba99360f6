// The forms in which programs store values, formulas, names and parts, each read for what it means.
import { describe, expect, it } from 'vitest'
import { areaOf } from '../../core'
import { asCells, errorWords, isCellError, openWorkbook } from '../../workbook-file'
import { savedByLibreOffice } from '../oracles/libreoffice'
import { archive, openSmall, related, sheetXml, smallBook } from './archives'

describe('values, however they are stored', () => {
  const cell = (xml: string, texts?: string) =>
    openSmall({ rows: `<row r="1">${xml}</row>`, ...(texts !== undefined && { texts }) }).valueAt('Kaart', 'A1')

  it.each([
    ['a number', '<c r="A1"><v>-1.5E-3</v></c>', -0.0015],
    ['a number of 17 digits', '<c r="A1" t="n"><v>0.30000000000000004</v></c>', 0.1 + 0.2],
    ['a date with a format', '<c r="A1" s="3"><v>46082.5</v></c>', 46_082.5],
    ['a date written out', '<c r="A1" t="d"><v>2026-03-01T12:00:00</v></c>', 46_082.5],
    ['a time to the second', '<c r="A1" t="d"><v>2026-03-01T12:00:54</v></c>', 46_082.500625],
    ['what only looks like a date', '<c r="A1" t="d"><v>2026-02-30</v></c>', '2026-02-30'],
    ['a thirteenth month', '<c r="A1" t="d"><v>2026-13-01</v></c>', '2026-13-01'],
    ['a date from before programs agree', '<c r="A1" t="d"><v>1900-02-28</v></c>', '1900-02-28'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'WAAR'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', 'ONWAAR'],
    ['true in letters', '<c r="A1" t="b"><v>true</v></c>', 'WAAR'],
    ['attributes in single quotes', "<c r='A1' t='str'><v>a</v></c>", 'a'],
    ['the text of a formula', '<c r="A1" t="str"><f>B1</f><v>a &lt; b</v></c>', 'a < b'],
    ['an empty text of a formula', '<c r="A1" t="str"><f>B1</f><v></v></c>', ''],
    ['text in the cell', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    [
      'formatted text in the cell',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c>',
      'ab',
    ],
    [
      'text in the cell without marks of pronunciation',
      '<c r="A1" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>X</t></rPh></is></c>',
      'a',
    ],
    ['text in CDATA', '<c r="A1" t="str"><v><![CDATA[<b>&amp;]]></v></c>', '<b>&amp;'],
    ['text with a comment in it', '<c r="A1" t="str"><v>a<!-- <v>x</v> -->b</v></c>', 'ab'],
    ['an entity that is not meant twice', '<c r="A1" t="str"><v>&amp;lt; &#8364;&#x1F600;</v></c>', '&lt; €😀'],
    ['line ends', '<c r="A1" t="str"><v>a\r\nb&#10;c\rd</v></c>', 'a\nb\nc\nd'],
    ['letters that XML cannot hold', '<c r="A1" t="str"><v>a_x000D_b_x005F_x_x000d_</v></c>', 'a\rb_x\r'],
    ['nothing but a look', '<c r="A1" s="4"/>', ''],
    ['a cell with a prefix', '<x:c r="A1"><x:v>3</x:v></x:c>', 3],
    ['a cell without an address', '<c><v>4</v></c>', 4],
  ])('%s', (_, xml, expected) => {
    expect(cell(xml)).toBe(expected)
  })

  it('texts that are stored once, formatted or not, without marks of pronunciation', () => {
    const texts =
      '<si><t>gewoon</t></si><si><r><t>deels </t></r><r><rPr><b/></rPr><t>vet</t></r><rPh sb="0" eb="1"><t>X</t></rPh></si><si/>'
    expect(['0', '1', '2'].map((index) => cell(`<c r="A1" t="s"><v>${index}</v></c>`, texts))).toEqual([
      'gewoon',
      'deels vet',
      '',
    ])
  })

  it('an error keeps its place, and so does a number that is none', () => {
    const error = cell('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>')
    expect(error).toEqual({ error: '#DIV/0!', sheet: 'Kaart', at: 'A1' })
    expect(isCellError(error) && errorWords(error).nl).toBe(
      'In cel Kaart!A1 staat een foutmelding (#DIV/0!). Herstel de formule in deze cel.',
    )
    expect(isCellError(error) && errorWords(error).en).toContain('Kaart!A1')
    expect(asCells([[error, 1, '']])).toEqual([['#DIV/0!', 1, '']])
    for (const odd of ['0x10', '1e999', 'NaN', '1,5'])
      expect(cell(`<c r="A1"><v>${odd}</v></c>`)).toMatchObject({ error: odd })
  })

  it('cells and rows without addresses follow each other', () => {
    const book = openSmall({
      rows: '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row/><row><c><v>7</v></c></row>',
    })
    expect(['A1', 'D1', 'E1', '$A$3', 'a3', 'B1', 'zomaar'].map((at) => book.valueAt('kaart', at))).toEqual([
      1,
      4,
      5,
      7,
      7,
      '',
      '',
    ])
    expect(book.valueAt('Ander blad', 'A1')).toBe('')
  })
})

describe('formulas that cells share', () => {
  const rowOf = (at: string, content: string) =>
    `<row r="${at.replace(/\D/g, '')}"><c r="${at}"><f t="shared" ${content}</f><v>1</v></c></row>`

  /** Formula in C2 that D4 shares, and what D4 has then. */
  const cases = [
    ['B2*2+$B2+B$2+$B$2', 'C4*2+$B4+C$2+$B$2'],
    ['SUM(A1:B3)+LOG10(A1)', 'SUM(B3:C5)+LOG10(B3)'],
    ['SUM(A:A)+SUM($A:B)+SUM(1:1)+SUM($1:2)', 'SUM(B:B)+SUM($A:C)+SUM(3:3)+SUM($1:4)'],
    ['\'A1 B2\'!A1+Kaart!B2&"A1 ""B2"', '\'A1 B2\'!B3+Kaart!C4&"A1 ""B2"'],
    ['Tabel[A1]+Prijs_A1+A1B+A1.2', 'Tabel[A1]+Prijs_A1+A1B+A1.2'],
    ['XFD1+A1048575', '#REF!+#REF!'],
  ] as const

  const bookWith = (formula: string) => ({
    rows: rowOf('C2', `ref="C2:D4" si="3">${formula.replaceAll('&', '&amp;')}`) + rowOf('D4', 'si="3">'),
  })

  it.each(cases)('%s', (formula, expected) => {
    expect(openSmall(bookWith(formula)).formulaAt('Kaart', 'D4')).toBe(expected)
  })

  it('move as LibreOffice moves them', async () => {
    // What LibreOffice has no name or sheet for it writes in its own way.
    const known = cases.slice(0, 3)
    const files = known.map(([formula], index) => [`gedeeld${index}`, archive(smallBook(bookWith(formula)))] as const)
    const saved = await savedByLibreOffice(Object.fromEntries(files))
    const moved = Object.values(saved).map((bytes) => openWorkbook(bytes, 'a.xlsx').formulaAt('Kaart', 'D4'))
    expect(moved).toEqual(known.map(([, expected]) => expected))
  })

  it('are those of the cell itself where it has one', () => {
    const cells = '<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c><c r="B1"><f>1+1</f><v>2</v></c>'
    const book = openSmall({ rows: `<row r="1">${cells}</row>` })
    expect([book.formulaAt('Kaart', 'A1'), book.formulaAt('Kaart', 'B1')]).toEqual(['B1:B2*2', '1+1'])
  })
})

describe('names and parts, as other programs write them', () => {
  it('names point at areas in one way or another, or at nothing', () => {
    const named = (refersTo: string) =>
      openSmall({ names: `<definedName name="N">${refersTo}</definedName>` }).names()[0]?.place
    expect(named('kaart!$A$1')).toEqual({ sheet: 'Kaart', area: areaOf('A1') })
    expect(named("'Kaart'!$B$2:$C$3")).toEqual({ sheet: 'Kaart', area: areaOf('B2:C3') })
    expect(named('Kaart!$B:$C')).toEqual({ sheet: 'Kaart', area: areaOf('B1:C1048576') })
    for (const none of [
      'Weg!$A$1',
      '#REF!',
      'Kaart!#REF!',
      '5',
      'Kaart!$A$1,Kaart!$B$2',
      'OFFSET(Kaart!$A$1,1,1)',
      'Kaart!$B$2:$A$1',
      'Kaart!$B$1:$A$2',
      'Kaart!$A$9999999',
    ])
      expect(named(none)).toBeUndefined()
  })

  it('names of one sheet only are not names of the workbook', () => {
    const own = (name: string) => `<definedName name="${name}" localSheetId="0">Kaart!$A$1</definedName>`
    const book = openSmall({
      names: `<definedName name="Project">Kaart!$A$1</definedName>${own('_xlnm.Print_Area')}${own('Tussenstap')}`,
    })
    expect(book.names()).toEqual([
      { name: 'Project', refersTo: 'Kaart!$A$1', place: { sheet: 'Kaart', area: areaOf('A1') } },
    ])
    expect(book.namesOfSheets()).toEqual(['Tussenstap'])
  })

  it('parts with other names, in other places, from the root or from beside, and without regard to case', () => {
    const sheet = String(
      smallBook({ rows: '<row r="1"><c r="A1"><v>8</v></c></row>' }).find(({ name }) => name.includes('sheet1'))
        ?.content,
    )
    const workbook = String(smallBook().find(({ name }) => name === 'xl/workbook.xml')?.content)
    const strict = (xml: string) =>
      xml.replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
    const book = archive([
      { name: '_rels/.rels', content: strict(`<R>${related('a', 'officeDocument', '/Boek/Map.xml')}</R>`) },
      { name: 'boek/map.xml', content: workbook.replace('r:id', 'rel:id') },
      { name: 'boek/_rels/map.xml.rels', content: strict(`<R>${related('rId1', 'worksheet', '../Blad.xml')}</R>`) },
      { name: 'blad.xml', content: new Uint8Array(Buffer.from(`\ufeff${sheet}`, 'utf16le')) },
    ])
    expect(openWorkbook(book, 'a.xlsx').valueAt('Kaart', 'A1')).toBe(8)
  })

  it('parts in letters of two bytes with the large one in front, and a comment behind the archive', () => {
    const sheet = Buffer.from(`\ufeff${sheetXml('<row r="1"><c r="A1"><v>8</v></c></row>')}`, 'utf16le').swap16()
    const bytes = archive(smallBook({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(sheet) } }))
    const comment = Buffer.from('PK\x05\x06 gemaakt met plezier')
    const file = Buffer.concat([bytes, comment])
    file.writeUInt16LE(comment.length, bytes.length - 2)
    expect(openWorkbook(new Uint8Array(file), 'a.xlsx').valueAt('Kaart', 'A1')).toBe(8)
  })

  it('a sheet that is a chart has no cells', () => {
    const parts = smallBook({
      parts: { 'xl/_rels/workbook.xml.rels': `<R>${related('rId1', 'chartsheet', 'chartsheets/sheet1.xml')}</R>` },
    })
    const book = openWorkbook(archive(parts), 'a.xlsx')
    expect([book.sheetNames(), book.valueAt('Kaart', 'A1')]).toEqual([['Kaart'], ''])
  })
})
