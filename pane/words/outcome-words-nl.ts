// Words of the screen Uitkomsten, its form and the price picker, in Dutch.

export const outcomesNl = {
  title: 'Uitkomsten',
  intro: 'Een uitkomst is iets wat door het project minder of juist meer gebeurt, zoals minder huisuitzettingen.',
  needSheets: 'Uitkomsten komen op een werkblad. Maak eerst een Impactkaart.',
  empty: 'Nog geen uitkomsten. De kaart toont nu de indicatie; met de eerste uitkomst wordt het de volledige kaart.',
  switched:
    'Eerste uitkomst toegevoegd. De kaart is nu geen indicatie meer, maar de volledige kaart met alle getallen.',
  added: (label: string) => `Toegevoegd: ${label}.`,
  changed: (label: string) => `Aangepast: ${label}.`,
  removed: (label: string) => `Weggehaald: ${label}.`,
  list: 'Uitkomsten in het werkblad',
  add: 'Uitkomst toevoegen',
  edit: 'Aanpassen',
  editOf: (label: string) => `${label} aanpassen`,
  remove: 'Weghalen',
  removeOf: (label: string) => `${label} weghalen`,
  removeSure: (label: string) => `“${label}” uit het werkblad halen?`,
  removeYes: 'Ja, weghalen',
  net: 'Netto effect',
  netHelp:
    'Netto is wat er overblijft na aftrek van wat toch was gebeurd en van wat anderen deden. Baten zijn in euro’s van nu.',
  benefit: 'Baten',
  hours: 'Uren',
  wrongRow: 'Deze rij telt niet mee.',
  full: (rows: number) => `De tabel is vol: alle ${rows} rijen zijn gebruikt.`,
  fullest: 'Meer kan niet. Voeg rijen samen, of maak een tweede Impactkaart.',
  moreRows: 'Meer rijen',
  moreRowsDone: (rows: number) => `De tabel heeft nu ${rows} rijen.`,
  changedMeanwhile: 'Iemand heeft deze rij intussen gewijzigd. Bekijk de rij en probeer het opnieuw.',
  missingColumn: (column: string) =>
    `De kolom ${column} staat niet meer in de tabel Uitkomsten. Zet die kop terug, of haal de waarde hier weg.`,
}

export const outcomeFormNl = {
  addTitle: 'Uitkomst toevoegen',
  editTitle: 'Uitkomst aanpassen',
  save: 'Zet in het werkblad',
  countTitle: 'Hoe vaak?',
  byNumber: 'Een aantal',
  byChance: 'Bewoners en kansen',
  more: 'Preciezer',
  moreHint: 'Alles hier mag leeg blijven. Hoe meer er klopt, hoe sterker het verhaal.',
  groupEffect: 'Wat komt door het project?',
  groupTime: 'Hoe lang?',
  groupValue: 'Wat is het waard?',
  groupEvidence: 'Hoe zeker is het?',
  example: (text: string) => `bijvoorbeeld ${text}`,
  empty: 'niet ingevuld',
  column: 'Kolom op het blad',
  zero: 'Een 0 telt hier als niet ingevuld.',
  belowZero: 'Een prijs onder 0 telt als nadeel: de uitkomst gaat van de baten af.',
  formError: 'Nog niet opgeslagen. Verbeter de velden met een fout.',
  result: (net: string, euro: string) => `Netto ${net}, baten ${euro} in euro’s van nu.`,
  resultHours: (net: string, euro: string, hours: string) =>
    `Netto ${net}, baten ${euro} in euro’s van nu en ${hours} uur werk.`,
  showSheet: (sheet: string) => `Toon het blad ${sheet}`,
}

export const pickerNl = {
  hint: 'Typ om te zoeken in de prijslijst. Een eigen omschrijving mag ook; vul dan een eigen prijs in.',
  found: (count: number) =>
    count === 0 ? 'Niets gevonden in de prijslijst.' : count === 1 ? '1 prijs gevonden.' : `${count} prijzen gevonden.`,
  near: (text: string) => `Niets gevonden voor "${text}", wel dichtbij:`,
  more: (count: number) => `Nog ${count}. Typ verder om te kiezen.`,
  chosen: 'Gekozen prijs',
  check: 'Gebruik met zorg: lees eerst het prijspaspoort.',
  priceLevel: (year: number) => `prijzen van ${year}`,
}
