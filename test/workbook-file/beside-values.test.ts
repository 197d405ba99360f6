// What a file says beside values and formulas: how a cell looks, whether it is locked, what it offers to choose from, and what else hangs on
// a sheet. Opening and updating a workbook depend on it.
import { describe, expect, it } from 'vitest'
import { openSmall, related, relations, sheetXml } from './archives'

const sheetPart = 'xl/worksheets/sheet1.xml'

describe('how cells look', () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="General"/><numFmt numFmtId="166" formatCode="${'0'.repeat(256)}"/></numFmts>
    <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"><fgColor rgb="FF00FF00"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor rgb="FF6a2c5a"/><bgColor rgb="FF111111"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor theme="3"/></patternFill></fill></fills>
    <cellStyleXfs><xf numFmtId="10" fillId="2"><protection locked="0"/></xf></cellStyleXfs>
    <cellXfs><xf/><xf numFmtId="164" fillId="2"/><xf numFmtId="14" fillId="1"/><xf numFmtId="165" fillId="3"/><xf numFmtId="166"><protection locked="0"/></xf><xf><protection locked="1"/></xf></cellXfs>
    <dxfs><dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs></styleSheet>`
  const cells = [0, 1, 2, 3, 4, 5].map((style) => `<c r="${'ABCDEF'[style]}1" s="${style}"><v>1</v></c>`).join('')
  const bookOf = (protection = '', row = cells) =>
    openSmall({
      relations: related('rId3', 'styles', 'styles.xml'),
      parts: {
        'xl/styles.xml': styles,
        [sheetPart]: sheetXml(`<row r="1">${row}</row>`).replace('</worksheet>', `${protection}</worksheet>`),
      },
    })
  const all = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1']

  it('numbers by their own pattern or that of a number, and not by one that is no pattern or endless', () => {
    const book = bookOf()
    expect(all.map((at) => book.natureOf('Kaart', at).format)).toEqual([
      undefined,
      '0.0%',
      'dd-mm-yyyy',
      undefined,
      undefined,
      undefined,
    ])
  })

  it('a colour behind a cell only when it is solid and written out', () => {
    const book = bookOf()
    expect(all.map((at) => book.fillAt('Kaart', at))).toEqual([
      undefined,
      '#6A2C5A',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it.each([
    ['<sheetProtection sheet="1"/>', true],
    ['<sheetProtection sheet="true"/>', true],
    ['<sheetProtection sheet="0"/>', false],
    ['', false],
  ])('with %s a cell is locked unless it is open, blank or not', (protection, locked) => {
    const book = bookOf(protection, `${cells}<c r="G1" s="4"/>`)
    expect([...all, 'G1', 'H9'].map((at) => book.natureOf('Kaart', at).locked)).toEqual(
      [true, true, true, true, false, true, false, true].map((closed) => closed && locked),
    )
  })

  it('truths and blocks are told from texts and formulas of one cell', () => {
    const row =
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="str"><v>WAAR</v></c><c r="C1"><f t="array" ref="C1:C2">A1:A2</f></c><c r="D1"><f t="dataTable" ref="D1">A1</f><v>1</v></c><c r="E1"><f>A1</f></c><c r="F1" t="b"/>'
    const book = bookOf('', row)
    expect(all.map((at) => book.natureOf('Kaart', at).truth)).toEqual([true, false, false, false, false, false])
    expect(all.slice(0, 5).map((at) => book.natureOf('Kaart', at).array)).toEqual([false, false, true, true, false])
  })
})

it('cells with something in them are told row by row, whatever their order in the file', () => {
  const rows = '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><f>1</f></c></row><row r="1"><c r="C1"><v>1</v></c></row>'
  expect(openSmall({ rows }).cellsOn('Kaart')).toEqual(['C1', 'A2', 'B2'])
})

describe('what a cell offers to choose from', () => {
  const offered = (rule: string, at: string) => {
    const sheet = sheetXml('').replace('</worksheet>', `<dataValidations>${rule}</dataValidations></worksheet>`)
    return openSmall({ parts: { [sheetPart]: sheet } }).choicesAt('Kaart', at)
  }
  const list = (ranges: string, formula: string, type = 'list') =>
    `<dataValidation type="${type}" sqref="${ranges}"><formula1>${formula}</formula1></dataValidation>`

  it.each([
    ['B2', ['ja', 'nee']],
    ['C9', ['ja', 'nee']],
    ['E1', ['ja', 'nee']],
    ['A2', undefined],
    ['D2', undefined],
    ['B1', undefined],
    ['B10', undefined],
  ])('%s, by the ranges of the list', (at, choices) => {
    expect(offered(list('B2:C9 E1', '"ja, nee"'), at)).toEqual(choices)
  })

  it('is nothing when the choices stand in other cells, when it is no list, and when it is endless', () => {
    expect(offered(list('A1', '$D$1:$D$9'), 'A1')).toBeUndefined()
    expect(offered(list('A1', '"1"', 'whole'), 'A1')).toBeUndefined()
    expect(offered(list('A1', `"${'a,'.repeat(5000)}"`), 'A1')).toBeUndefined()
  })
})

describe('what hangs on a sheet', () => {
  const anchor = (kind: string, from: string, content: string) =>
    `<xdr:${kind}><xdr:from>${from}</xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to>${content}</xdr:${kind}>`
  const picture = (alt: string, id = 'rId1') =>
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="Afbeelding 1"${alt && ` descr="${alt}"`}/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${id}"/></xdr:blipFill></xdr:pic>`
  const place = '<xdr:col>2</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>5</xdr:rowOff>'
  const drawn = (content: string, more: Readonly<Record<string, string>> = {}) =>
    openSmall({
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relations(related('rId1', 'drawing', '../drawings/drawing1.xml')),
        'xl/drawings/drawing1.xml': content,
        'xl/drawings/_rels/drawing1.xml.rels': relations(related('rId1', 'image', '../media/Logo.png')),
        'xl/media/logo.png': 'twaalf bytes',
        ...more,
      },
    })

  it('pictures, by the cell of their corner, with what is said of them and their bytes', () => {
    const book = drawn(
      `<xdr:wsDr>${anchor('oneCellAnchor', place, picture('Ons logo'))}${anchor('twoCellAnchor', place.replace('>2<', '>0<'), picture('', 'rId9'))}</xdr:wsDr>`,
    )
    const [first, second] = book.picturesOn('kaart')
    expect([first?.at, first?.alt, new TextDecoder().decode(first?.bytes(12))]).toEqual([
      'C5',
      'Ons logo',
      'twaalf bytes',
    ])
    expect(first?.bytes(11)).toBeUndefined()
    expect([second?.at, second?.alt, second?.bytes(99)]).toEqual(['A5', '', undefined])
    expect(book.objectsOn('Kaart')).toEqual(['picture'])
    expect(book.picturesOn('Ander')).toEqual([])
  })

  it('no pictures in groups, without a cell, or in a drawing that cannot be read', () => {
    const group = `<xdr:grpSp>${picture('In een groep')}</xdr:grpSp>`
    expect(drawn(`<xdr:wsDr>${anchor('twoCellAnchor', place, group)}</xdr:wsDr>`).picturesOn('Kaart')).toEqual([])
    expect(drawn(`<xdr:wsDr>${anchor('absoluteAnchor', '', picture('x'))}</xdr:wsDr>`).picturesOn('Kaart')).toEqual([])
    const odd = anchor('oneCellAnchor', place.replace('>2<', '>-2<'), picture('x'))
    expect(drawn(`<xdr:wsDr>${odd}</xdr:wsDr>`).picturesOn('Kaart')).toEqual([])
    expect(drawn('<xdr:wsDr>').picturesOn('Kaart')).toEqual([])
  })

  it.each([
    ['comments', 'comment'],
    ['threadedComment', 'comment'],
    ['pivotTable', 'pivot'],
    ['table', 'table'],
  ])('a part of the kind %s is a %s', (type, object) => {
    const parts = { 'xl/worksheets/_rels/sheet1.xml.rels': relations(related('rId1', type, '../x.xml').repeat(2)) }
    expect(openSmall({ parts }).objectsOn('kaart')).toEqual([object])
  })

  it.each(['chart', 'chartEx'])('a drawing with a %s', (type) => {
    const parts = { 'xl/drawings/_rels/drawing1.xml.rels': relations(related('rId1', type, '../charts/chart1.xml')) }
    expect(drawn('<xdr:wsDr/>', parts).objectsOn('Kaart')).toEqual(['chart'])
  })
})

it.each([
  ['', false],
  ['visible', false],
  ['hidden', true],
  ['veryHidden', true],
])('a sheet whose state is "%s" is hidden: %s', (state, hidden) => {
  const sheets = `<workbook><sheets><sheet name="Kaart" r:id="rId1"${state && ` state="${state}"`}/></sheets></workbook>`
  expect(openSmall({ parts: { 'xl/workbook.xml': sheets } }).isHidden('kaart')).toBe(hidden)
})
