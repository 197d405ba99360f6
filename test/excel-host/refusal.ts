/// <reference types="office-js" />
// Batches on the first sheet, and the code with which Excel refuses something; a test fails when it does not refuse.

/** Runs one batch and gives the code of its error. */
export const refusal = async (act: (context: Excel.RequestContext) => unknown): Promise<string> => {
  try {
    await Excel.run(async (context) => {
      await act(context)
      await context.sync()
    })
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code
    throw error
  }
  throw new Error('Excel did not refuse')
}

type OnSheet = (sheet: Excel.Worksheet) => unknown

/** One batch on the sheet that a new workbook has. */
export const onSheet = (act: OnSheet): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Blad1'))
    await context.sync()
  })

/** As `onSheet`, for what Excel refuses. */
export const refusedOnSheet = (act: OnSheet): Promise<string> =>
  refusal((context) => act(context.workbook.worksheets.getItem('Blad1')))
