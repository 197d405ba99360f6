// What kinds of project there are. The figures per type stand in reference-projects.ts.

/** In the order of the existing tool, then the rest. */
export const projectTypes = [
  'jongerenwerk',
  'eenzaamheid',
  'sociaal arrangeren',
  'schuldproblematiek',
  'participatie',
  'mantelzorg',
  'vrijwilligerswerk',
  'opvoedondersteuning',
  'buurtwerk',
  'maatschappelijk werk',
  'statushouders',
  'ouderenwerk',
] as const

export type ProjectType = (typeof projectTypes)[number]
