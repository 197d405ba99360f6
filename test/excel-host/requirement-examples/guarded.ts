/// <reference types="office-js" />
// Members above ExcelApi 1.9, each behind a test in another form: none of these lines may be found.
const has = (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version)
const canSpill = () => has('1.12')
const newest = '1.16'

export const inIf = (range: Excel.Range) => {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.16')) range.load('valuesAsJson')
}

export const inElse = (range: Excel.Range) => {
  if (!has('1.12')) return undefined
  else return range.getSpillParent()
}

export const inChoice = (range: Excel.Range) => (has(newest) ? range.valuesAsJson : undefined)

export const afterReturn = (range: Excel.Range) => {
  if (!canSpill()) return undefined
  return range.getSpillParent()
}

export const afterAnd = (range: Excel.Range) => canSpill() && range.hasSpill

export const afterOr = (range: Excel.Range) => !canSpill() || range.hasSpill

export const inConstant = (range: Excel.Range) => {
  const supported = has('1.13')
  return supported && range.getSpillParent()
}

const withSpill = (range: Excel.Range) => range.getSpillParent()
export const called = (range: Excel.Range) => (has('1.13') ? withSpill(range) : undefined)

export const start = () =>
  Office.context.requirements.isSetSupported('SharedRuntime', '1.1') &&
  Office.addin.setStartupBehavior(Office.StartupBehavior.load)

export const old = (range: Excel.Range) => {
  range.load('address, format/fill/color')
  return [range.values, range.dataValidation, range.worksheet.pageLayout]
}
