// Who can gain a euro. Own names are allowed beside these; known names always get this spelling.

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
