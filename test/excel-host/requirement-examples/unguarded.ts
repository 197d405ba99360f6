/// <reference types="office-js" />
// Members above ExcelApi 1.9 without a test: each of these lines must be found.
export const read = (range: Excel.Range) => {
  range.load('address, valuesAsJson')
  return range.valuesAsJson
}

export const spilled = ({ hasSpill }: Excel.Range) => hasSpill

export const wrongTest = (range: Excel.Range) =>
  Office.context.requirements.isSetSupported('ExcelApi', '1.11') ? range.getSpillParent() : undefined

export const wrongBranch = (range: Excel.Range) => {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return undefined
  return range.getSpillParent()
}

export const start = () => Office.addin.setStartupBehavior(Office.StartupBehavior.load)

const parent = (range: Excel.Range) => range.getSpillParent()
export const once = (range: Excel.Range) =>
  Office.context.requirements.isSetSupported('ExcelApi', '1.12') && parent(range)
export const again = (range: Excel.Range) => parent(range)
