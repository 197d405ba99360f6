// Words of the screen Over by language. Apart from the other words, as those of the fields of an outcome: the first screen does not
// need them.
import type { Language } from '../../core'

const nl = {
  title: 'Over Impactkaart',
  what: 'Impactkaart laat zien wat een project in het sociaal werk oplevert: in euro’s, in woorden en in uren van anderen.',
  independentTitle: 'Onafhankelijk',
  independent:
    'Dit is een onafhankelijk werk en geen uitgave van Sociaal Werk werkt!. De formules en cijfers zijn niet die van de Impactkaart van Sociaal Werk werkt!. Ze zijn open en aan te passen.',
  privacyTitle: 'Privacy',
  privacy: 'Niets verlaat deze werkmap. Er is geen account, geen meting van gebruik en geen verbinding naar buiten.',
  certaintyTitle: 'Hoe zeker?',
  certainty: 'Elke uitkomst is een aanwijzing, geen bewijs. Noem altijd de bandbreedte en de bron erbij.',
  languageTitle: 'Taal',
  language: 'Taal van dit venster',
  languageHint: 'De werkbladen blijven Nederlands.',
  versionTitle: 'Versie',
  functions: 'Functies',
  priceList: 'Prijslijst',
  method: 'Methode',
  dutch: 'Nederlands',
  english: 'English',
}

const en: typeof nl = {
  title: 'About Impactkaart',
  what: 'Impactkaart shows what a project in social work yields: in euros, in words and in hours of others.',
  independentTitle: 'Independent',
  independent:
    'This is an independent work and not a publication of Sociaal Werk werkt!. The formulas and figures are not those of the Impactkaart of Sociaal Werk werkt!. They are open and can be changed.',
  privacyTitle: 'Privacy',
  privacy: 'Nothing leaves this workbook. There is no account, no tracking of use and no connection to the outside.',
  certaintyTitle: 'How certain?',
  certainty: 'Every result is an indication, not proof. Always give the range and the source with it.',
  languageTitle: 'Language',
  language: 'Language of this pane',
  languageHint: 'The sheets stay Dutch.',
  versionTitle: 'Version',
  functions: 'Functions',
  priceList: 'Price list',
  method: 'Method',
  dutch: 'Nederlands',
  english: 'English',
}

export const aboutIn: Readonly<Record<Language, typeof nl>> = { nl, en }
