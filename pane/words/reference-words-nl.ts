// Words of the reference screens: Prijzen and Functies, in Dutch.

export const pricesNl = {
  title: 'Prijzen',
  intro: 'Wat één eenheid de samenleving kost, met bron en jaar. Kies een prijs voor het paspoort.',
  search: 'Zoek een prijs',
  searchHint: 'Op naam, domein of baathouder.',
  back: 'Terug naar de lijst',
  passport: 'Prijspaspoort',
  use: 'Gebruik bij een uitkomst',
  source: 'Open de bron',
  newWindow: 'opent in een nieuw venster',
}

export const functionsNl = {
  title: 'Functies',
  intro: 'Elke functie werkt in een gewone cel. Kies een cel in het werkblad en zet de functie erin.',
  search: 'Zoek een functie',
  parameters: 'Wat erin gaat',
  noParameters: 'Deze functie heeft niets nodig.',
  optional: 'niet verplicht',
  example: 'Voorbeeld',
  gives: 'geeft',
  table: (rows: number, columns: number) => `een tabel van ${rows} rijen en ${columns} kolommen`,
  origin: 'Herkomst',
  insert: 'Zet in de gekozen cel',
  done: (name: string) => `${name} staat in de gekozen cel.`,
  next: {
    names: 'De tabellen van deze Impactkaart staan erin.',
    example: 'De waarden van het voorbeeld staan erin. Vervang ze door eigen cellen.',
    blanks: 'Vul daarna tussen de haakjes de eigen cellen in.',
  },
  filledWith: {
    names: 'Gebruikt de tabellen van deze Impactkaart.',
    example: 'Begint met de waarden van het voorbeeld.',
  },
  notHere: 'In dit programma werken de functies niet in cellen.',
  none: 'Geen functie gevonden.',
  inWorkbook: 'Onze functies in deze werkmap',
  repair: 'Herstel formules',
  repairHint:
    'Staat er #NAAM? of _xldudf_ in cellen met onze functies? Dan kende Excel ze nog niet toen de werkmap openging. Hiermee worden ze opnieuw ingevoerd.',
  repaired: (count: number) =>
    count === 0
      ? 'Er was niets te herstellen.'
      : count === 1
        ? '1 formule is opnieuw ingevoerd.'
        : `${count} formules zijn opnieuw ingevoerd.`,
}
