// Where staff hours can be freed. Own names are allowed beside these; known names always get this spelling.

/** The nine known sectors, in the order in which forms and sheets show them; Dutch. */
export const sectors = [
  'politie',
  'justitie',
  'zorg',
  'schuldhulpverlening',
  'jeugdhulp',
  'sociale zekerheid',
  'onderwijs',
  'wonen',
  'werkgever',
] as const

/** The sector of hours without a known or named sector. */
export const unknownSector = 'onbekend'
