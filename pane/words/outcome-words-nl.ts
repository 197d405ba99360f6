// Words of the screen Uitkomsten, in Dutch.

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
