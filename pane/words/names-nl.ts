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

/** How strong the source of a figure is. */
export const strengthsNl = {
  'primaire bron gezien': 'bron zelf bekeken',
  'tweede hand': 'uit de tweede hand',
  zwak: 'zwakke bron',
}

/** Labels of the price passport. */
export const passportNl = {
  Sleutel: 'Sleutel',
  Naam: 'Naam',
  Waarde: 'Waarde',
  Eenheid: 'Eenheid',
  Prijsjaar: 'Prijsjaar',
  Baathouder: 'Baathouder',
  Laag: 'Laag',
  Hoog: 'Hoog',
  Soort: 'Soort',
  Gebruik: 'Gebruik',
  Sector: 'Sector',
  'Uren per eenheid': 'Uren per eenheid',
  'Herkomst uren': 'Herkomst uren',
  Bron: 'Bron',
  Uitgever: 'Uitgever',
  'Jaar van uitgave': 'Jaar van uitgave',
  Vindplaats: 'Vindplaats',
  Adres: 'Adres',
  'Bekeken op': 'Bekeken op',
  Sterkte: 'Sterkte',
  Opmerkingen: 'Opmerkingen',
}
