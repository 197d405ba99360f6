// Who can gain a euro. Own names are allowed beside these; known names always get this spelling.

/** The eight known parties, in the order in which forms and sheets show them; Dutch. */
export const parties = [
  'gemeente',
  'Rijk',
  'zorgverzekeraar',
  'politie/justitie',
  'corporatie',
  'werkgever',
  'onderwijs',
  'inwoner',
] as const

/** The payer of an outcome without a list price and without a named payer. */
export const unknownParty = 'onbekend'
