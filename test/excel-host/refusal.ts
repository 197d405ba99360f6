/// <reference types="office-js" />
// The code with which Excel refuses something; a test fails when it does not refuse.

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
