// What this Excel can do. The floor is ExcelApi 1.9; a member above it is used only in a module named `...-when-supported`, behind
// this question, and a test looks every member up (test/excel-addin/requirement-sets.test.ts).

/** The requirement set this add-in cannot do without, as the manifest says too. */
export const floor = '1.9'

/** False too where there is no Excel at all. Ask it after Office is ready. */
export const supports = (set: string, version: string): boolean =>
  typeof Office !== 'undefined' && Office.context.requirements.isSetSupported(set, version)

/** Functions in cells need a host that runs them beside the pane. iPad has none. */
export const runsFunctions = (): boolean =>
  supports('CustomFunctionsRuntime', '1.1') && supports('SharedRuntime', '1.1')
