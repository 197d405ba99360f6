// Project types, payers and sectors as the pane shows them; the keys are the words of the workbook.

export const projectTypesNl = {
  jongerenwerk: 'jongerenwerk',
  eenzaamheid: 'eenzaamheid',
  'sociaal arrangeren': 'sociaal arrangeren',
  schuldproblematiek: 'schuldproblematiek',
  participatie: 'participatie',
  mantelzorg: 'mantelzorg',
  vrijwilligerswerk: 'vrijwilligerswerk',
  opvoedondersteuning: 'opvoedondersteuning',
  buurtwerk: 'buurtwerk',
  'maatschappelijk werk': 'maatschappelijk werk',
  statushouders: 'statushouders',
  ouderenwerk: 'ouderenwerk',
}

export const partiesNl = {
  gemeente: 'gemeente',
  Rijk: 'Rijk',
  zorgverzekeraar: 'zorgverzekeraar',
  'politie/justitie': 'politie/justitie',
  corporatie: 'corporatie',
  werkgever: 'werkgever',
  onderwijs: 'onderwijs',
  inwoner: 'inwoner',
  onbekend: 'onbekend',
}

export const sectorsNl = {
  politie: 'politie',
  justitie: 'justitie',
  zorg: 'zorg',
  schuldhulpverlening: 'schuldhulpverlening',
  jeugdhulp: 'jeugdhulp',
  'sociale zekerheid': 'sociale zekerheid',
  onderwijs: 'onderwijs',
  wonen: 'wonen',
  werkgever: 'werkgever',
  onbekend: 'onbekend',
}
