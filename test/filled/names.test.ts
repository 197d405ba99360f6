// Names that people gave to values, and sheets with names that no program takes: what can be kept is kept, and the rest is told.
import { describe, expect, it } from 'vitest'
import { impactkaart } from '../../core'
import { filledWorkbook, openWorkbook, updateWorkbook, writeWorkbook } from '../../workbook-file/index'
import { schemaErrors } from '../oracles/open-xml-sdk'
import { withParts } from './strange'

const plan = impactkaart({ set: '', rows: 5 })
const read = (bytes: Uint8Array) => filledWorkbook(openWorkbook(bytes, 'vreemd.xlsx'))

describe('names', () => {
  const named = async (...names: readonly (readonly [name: string, refersTo: string])[]) =>
    withParts(await writeWorkbook(plan), {
      'xl/workbook.xml': (xml) =>
        xml.replace(
          '</definedNames>',
          `${names.map(([name, to]) => `<definedName name="${name}">${to}</definedName>`).join('')}</definedNames>`,
        ),
    })

  it('for a number, a text or a formula come along', async () => {
    const bytes = await named(['Btw', '0.21'], ['Groet', '"a&lt;b"'], ['Dubbel', 'Project!$B$12*2'])
    const filled = read(bytes)
    expect(filled.userNames).toEqual([
      { name: 'Btw', range: '0.21' },
      { name: 'Groet', range: '"a<b"' },
      { name: 'Dubbel', range: 'Project!$B$12*2' },
    ])
    const { bytes: now } = await updateWorkbook(bytes, 'namen.xlsx')
    expect(read(now).userNames).toEqual(filled.userNames)
    expect(await schemaErrors(now)).toEqual([])
  })

  it('that stand for what is gone, or that no program takes, are told and left out', async () => {
    const filled = read(
      await named(
        ['Weg', 'Blad9!$A$1'],
        ['Kapot', '#REF!'],
        ['met spatie', '1'],
        ['A1', '2'],
        ['Btw', '1'],
        ['BTW', '2'],
      ),
    )
    expect(filled.userNames).toEqual([{ name: 'Btw', range: '1' }])
    expect(filled.remarks.map(({ kind }) => kind)).toEqual(Array(5).fill('lost'))
  })

  it('of sheets that no program takes become names that it does', async () => {
    const bytes = withParts(
      await writeWorkbook(plan, { userSheets: [{ name: 'Eigen', cells: [{ at: 'A1', value: 1 }] }] }),
      { 'xl/workbook.xml': (xml) => xml.replace('name="Eigen"', `name="'${'Lang [x]'.repeat(40)}"`) },
    )
    const { bytes: now } = await updateWorkbook(bytes, 'lang.xlsx')
    expect(read(now).userSheets).toEqual([{ name: 'Lang xLang xLang xLang xLang x', cells: [{ at: 'A1', value: 1 }] }])
  })
})
