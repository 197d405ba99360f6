// Conditional formats with a formula of their own: the kind that can call our functions.
export interface CustomHighlight {
  readonly sheet: Excel.Worksheet
  readonly format: Excel.ConditionalFormat
  readonly formula: string
}

/** Two syncs: the kinds, then the formulas. The library keeps hold of the range of each sheet, since it is used in both and after. */
export const customHighlights = async (
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly CustomHighlight[]> => {
  const formats = sheets.map((sheet) => ({ sheet, all: sheet.getRange().conditionalFormats.load('items/type') }))
  await context.sync()
  const rules = formats.flatMap(({ sheet, all }) =>
    all.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({ sheet, format, rule: format.custom.rule.load('formula') })),
  )
  await context.sync()
  return rules.map(({ sheet, format, rule }) => ({ sheet, format, formula: rule.formula }))
}
