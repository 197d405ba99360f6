// Project types, payers and sectors in English; the keys are the words of the workbook.
import type { Words } from './nl'

export const projectTypesEn: Words['projectTypes'] = {
  jongerenwerk: 'youth work',
  eenzaamheid: 'loneliness',
  'sociaal arrangeren': 'social arranging',
  schuldproblematiek: 'debts',
  participatie: 'participation',
  mantelzorg: 'informal care',
  vrijwilligerswerk: 'volunteering',
  opvoedondersteuning: 'parenting support',
  buurtwerk: 'neighbourhood work',
  'maatschappelijk werk': 'social casework',
  statushouders: 'refugees with a permit',
  ouderenwerk: 'work with older people',
}

export const partiesEn: Words['parties'] = {
  gemeente: 'municipality',
  Rijk: 'central government',
  zorgverzekeraar: 'health insurer',
  'politie/justitie': 'police/justice',
  corporatie: 'housing association',
  werkgever: 'employer',
  onderwijs: 'education',
  inwoner: 'resident',
  onbekend: 'unknown',
}

export const sectorsEn: Words['sectors'] = {
  politie: 'police',
  justitie: 'justice',
  zorg: 'health care',
  schuldhulpverlening: 'debt counselling',
  jeugdhulp: 'youth care',
  'sociale zekerheid': 'social security',
  onderwijs: 'education',
  wonen: 'housing',
  werkgever: 'employers',
  onbekend: 'unknown',
}

export const strengthsEn: Words['strengths'] = {
  'primaire bron gezien': 'primary source seen',
  'tweede hand': 'second hand',
  zwak: 'weak',
}

export const passportEn: Words['passport'] = {
  Sleutel: 'Key',
  Naam: 'Name',
  Waarde: 'Value',
  Eenheid: 'Unit',
  Prijsjaar: 'Price year',
  Baathouder: 'Payer',
  Laag: 'Low',
  Hoog: 'High',
  Soort: 'Kind',
  Gebruik: 'Use',
  Sector: 'Sector',
  'Uren per eenheid': 'Hours per unit',
  'Herkomst uren': 'Where the hours come from',
  Bron: 'Source',
  Uitgever: 'Publisher',
  'Jaar van uitgave': 'Year of publication',
  Vindplaats: 'Place in the source',
  Adres: 'Address',
  'Bekeken op': 'Seen on',
  Sterkte: 'Strength',
  Opmerkingen: 'Remarks',
}
