// Workbooks that an organisation composed and a team filled in, to be updated by a newer pack.
import { type Pack, placesOf } from '../../core'
import { composer } from '../../workbook-file/compose/compose'
import { filledWorkbook, openWorkbook, writeWorkbook } from '../../workbook-file/index'
import { type exampleData, packAfter } from '../pack/example'

/** Without the sheets for measuring, which take long to calculate. */
export const smallPack = (change: (data: ReturnType<typeof exampleData>) => void = () => {}): Pack =>
  packAfter((data) => {
    data.meetbladen = false
    for (const key of ['indicatoren', 'eigenIndicatoren', 'teksten']) delete data[key]
    data.vast = ['organisatie', 'prijzen']
    change(data)
  })

const [first] = placesOf(packAfter())
if (!first) throw new Error('The example has no team')
export const place = first

type Typed = Readonly<Record<string, Readonly<Record<string, string | number>>>>

/** What the team did with the workbook of an older pack: values and formulas by sheet and cell. */
export const filledIn = async (
  pack: Pack,
  typed: Typed,
  formulas: Readonly<Record<string, Record<string, string>>> = {},
) => {
  const before = filledWorkbook(openWorkbook(await composer(pack)(place), 'leeg.xlsx'))
  const values = Object.fromEntries(
    before.plans.flatMap(({ sheets }) => sheets).map(({ name }) => [name, { ...before.values[name], ...typed[name] }]),
  )
  return writeWorkbook(before.plans, { values, formulas, ...(before.about && { about: before.about }) })
}
