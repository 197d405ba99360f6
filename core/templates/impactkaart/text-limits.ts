// How many characters the cells take in which people type a text. The sheets refuse more; what fills them in for people must too.
export const textLimits = {
  /** Name, organisation and municipality on sheet Start. */
  start: 200,
  /** Columns Bron and Groep of sheet Uitkomsten. */
  source: 500,
  group: 100,
  /** Sheet Effecten: what fits in a line of the card. A quote on sheet Verhalen has the room of a story. */
  effect: 120,
  whom: 60,
  story: 220,
} as const

/** What the sheet says about a longer text. */
export const tooLong = (limit: number): string => `Deze tekst is langer dan ${limit} tekens. Kort hem in.`
