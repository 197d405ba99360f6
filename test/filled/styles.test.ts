// What is read of styles: how numbers are shown and which cells are open, within the limits for files of strangers.
import { describe, expect, it } from 'vitest'
import { impactkaart } from '../../core'
import { openWorkbook, writeWorkbook } from '../../workbook-file/index'
import { fileLimits } from '../../workbook-file/read/limits'
import { withParts } from './strange'

const plan = impactkaart({ set: '', rows: 2 })
const own = {
  name: 'Eigen',
  cells: [
    { at: 'A1', value: 0.5, format: '0.0%' },
    { at: 'A2', value: 46100, format: 'dd-mm-yyyy' },
    { at: 'A3', value: 7, format: '"€" #,##0.00;[Red]-0' },
    { at: 'A4', value: 7 },
  ],
}
const file = writeWorkbook(plan, { userSheets: [own] })
const styles = 'xl/styles.xml'

describe('styles', () => {
  it('say how numbers are shown and what is open', async () => {
    const book = openWorkbook(await file, 'x.xlsx')
    expect(own.cells.map(({ at }) => book.natureOf('Eigen', at).format)).toEqual(own.cells.map(({ format }) => format))
    expect(book.natureOf('Start', 'B13').locked).toBe(false)
    expect(book.natureOf('Start', 'A13').locked).toBe(true)
    expect(book.natureOf('Start', 'Z99').locked).toBe(true)
    expect(book.natureOf('Eigen', 'A1').locked).toBe(false)
    expect(book.natureOf('Bestaat niet', 'A1')).toEqual({
      array: false,
      truth: false,
      format: undefined,
      locked: false,
    })
  })

  it('know the patterns that have a number only, and no endless ones', async () => {
    const bytes = withParts(await file, {
      [styles]: (xml) =>
        xml
          .replace(/(numFmtId=")\d+(" formatCode="0\.0%")/, '$1200$2')
          .replace('formatCode="dd-mm-yyyy"', `formatCode="${'0'.repeat(300)}"`),
    })
    const given = openWorkbook(bytes, 'x.xlsx')
    expect(given.natureOf('Eigen', 'A2').format).toBeUndefined()
    const built = withParts(await file, { [styles]: (xml) => xml.replace(/(<xf [^>]*numFmtId=")\d+/g, '$114') })
    expect(openWorkbook(built, 'x.xlsx').natureOf('Eigen', 'A4').format).toBe('dd-mm-yyyy')
  })

  it('may be missing from a cell', async () => {
    const bytes = withParts(await file, {
      'xl/worksheets/sheet1.xml': (xml) => xml.replace(/ s="\d+"/g, ' s="999999"'),
    })
    expect(openWorkbook(bytes, 'x.xlsx').natureOf('Start', 'B13')).toMatchObject({ format: undefined, locked: true })
  })

  it('are refused when there are more than any program makes', async () => {
    const bytes = withParts(await file, {
      [styles]: (xml) => xml.replace('</cellXfs>', `${'<xf numFmtId="0"/>'.repeat(66_000)}</cellXfs>`),
    })
    expect(() => openWorkbook(bytes, 'x.xlsx')).toThrow('is beschadigd of niet volledig')
  })

  it('make open cells count, so that a sheet of nothing but open cells is refused too', async () => {
    const cells = plan.sheets.flatMap((sheet) => sheet.cells)
    const filled = cells.filter(
      ({ meaning, value, formula }) => meaning !== 'invoer' && (value ?? formula) !== undefined,
    )
    const inputs = cells.filter(({ meaning }) => meaning === 'invoer')
    const limits = { ...fileLimits, cells: filled.length + Math.floor(inputs.length / 2) }
    const bytes = await writeWorkbook(plan)
    expect(() => openWorkbook(bytes, 'x.xlsx', limits)).toThrow('gevulde cellen')
  })

  it('are refused when they are broken, as are relationships of a drawing', async () => {
    const broken = withParts(await file, { [styles]: (xml) => xml.replace('</cellXfs>', '') })
    expect(() => openWorkbook(broken, 'x.xlsx')).toThrow('is beschadigd of niet volledig')
    const drawing = withParts(await file, {
      'xl/worksheets/_rels/sheet1.xml.rels': () => '<Relationships><Relationship',
    })
    expect(() => openWorkbook(drawing, 'x.xlsx')).toThrow('is beschadigd of niet volledig')
  })
})
