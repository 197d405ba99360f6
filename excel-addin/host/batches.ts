// Much work in parts: Excel on the web refuses a request, or an answer, of 5 MB, and a call on one cell costs some 800 bytes.

/** As many calls as go in one request, each on a cell of its own. */
const mostCalls = 2000

/** Acts on every item, with a sync after each part and one at the end. */
export const inBatches = async <T>(
  context: Excel.RequestContext,
  items: readonly T[],
  act: (item: T) => void,
  weightOf: (item: T) => number = () => 1,
  most = mostCalls,
): Promise<void> => {
  let weight = 0
  for (const item of items) {
    weight += weightOf(item)
    if (weight > most) {
      await context.sync()
      weight = weightOf(item)
    }
    act(item)
  }
  await context.sync()
}
