// What one reads of an example before opening it. Apart from the rest, so that a list of examples is small.
import type { ExampleIntroduction } from './example'

/** In the order in which they are offered: four made-up projects, and a published one. */
export const introductions: readonly ExampleIntroduction[] = [
  {
    key: 'jongerenwerk',
    title: 'Jongerenwerk: klussen in de buurt (verzonnen voorbeeld)',
    note:
      'Verzonnen voorbeeld. De prijzen komen uit de prijslijst, elk met een bron. Alle andere cijfers, antwoorden en verhalen zijn bedacht. ' +
      'Let op de baten: die zijn hier lager dan de kosten. Let ook op weerbaarheid: dat verschil kan toeval zijn.',
    measured: true,
  },
  {
    key: 'eenzaamheid',
    title: 'Eenzaamheid: samen aan tafel (verzonnen voorbeeld)',
    note:
      'Verzonnen voorbeeld. De prijzen komen uit de prijslijst, elk met een bron. Alle andere cijfers, antwoorden en verhalen zijn bedacht. ' +
      'Let op de baten: de grootste post is tijd van vrijwilligers. Let ook op vaardigheid: dat verschil kan toeval zijn.',
    measured: true,
  },
  {
    key: 'schuldhulp',
    title: 'Schuldproblematiek: Schuldhulp met maatjes (verzonnen voorbeeld)',
    note:
      'Verzonnen voorbeeld. De prijzen komen uit de prijslijst, elk met een bron. ' +
      'Alle aantallen, kansen, antwoorden en verhalen zijn bedacht om te laten zien hoe een kaart eruitziet. Neem ze niet over. ' +
      'Let op weerbaarheid: dat verschil kan toeval zijn.',
    measured: true,
  },
  {
    key: 'mantelzorg',
    title: 'Mantelzorg: even vrijaf (verzonnen voorbeeld)',
    note:
      'Verzonnen voorbeeld. De prijzen komen uit de prijslijst, elk met een bron. Alle andere cijfers, antwoorden en verhalen zijn bedacht. ' +
      'Let op het Signaal op het blad Monitor: niet elk doel is gehaald. Let ook op ontwikkeling: dat verschil kan toeval zijn.',
    measured: true,
  },
  {
    key: 'gezinshuizen',
    title: 'Gezinshuizen 2015',
    note:
      'Gepubliceerd onderzoek: Maatschappelijke Business Case Gezinshuizen (Sinzer voor Gezinspiratieplein, 2015). ' +
      'Alle bedragen zijn per kind per jaar. De studie vindt een factor van 1,30. ' +
      'Een vermeden plek in een leefgroep is 92% van de baten. De verdeling van de rest was niet te lezen en staat daarom in één rij. ' +
      'Wie de baten krijgt en een bandbreedte waren niet te lezen. Gezinshuizen zijn jeugdhulp; opvoedondersteuning is het type dat er het dichtst bij ligt.',
  },
]
