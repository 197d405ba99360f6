// Words of Meten in Dutch: the route itself, its sheets and what they show.

export const routeNl = {
  title: 'Meten en vertellen',
  needSheets:
    'Meten hoort bij een Impactkaart. Die is er nog niet in deze werkmap. In drie stappen staat de eerste er.',
  progress: 'De zes stappen',
  steps: [
    { title: 'Doel', about: 'Zet het doel in één zin. Dan weet ieder wat we willen bereiken.' },
    { title: 'Verandering', about: 'Wat merkt een bewoner ervan? Deze effecten komen op de kaart.' },
    { title: 'Indicator', about: 'Kies drie tot vijf dingen om te vragen of te tellen.' },
    { title: 'Meten', about: 'Vul antwoorden in. U ziet meteen wat het oplevert.' },
    { title: 'Rekenen', about: 'Zie wat er veranderde, en gebruik het bij een uitkomst.' },
    { title: 'Vertellen', about: 'Leg een verhaal vast, zonder naam en met toestemming.' },
  ],
  stepTitle: (step: number, title: string) => `Stap ${step} van 6: ${title}`,
  states: { open: 'nog open', done: 'gedaan', enough: 'goed genoeg', skipped: 'overgeslagen' },
  back: 'Vorige',
  on: 'Verder',
  saveOn: 'Bewaar en ga verder',
  toCard: 'Naar de kaart',
  enough: 'Goed genoeg',
  skip: 'Overslaan',
  yes: 'ja',
  no: 'nee',
  choose: 'Kies',
  chooseTheme: 'Kies een thema',
  ownTheme: 'een eigen thema',
  themes: {
    redzaamheid: 'redzaamheid: zelf dingen regelen',
    vaardigheid: 'vaardigheid: iets kunnen',
    ontwikkeling: 'ontwikkeling: een stap verder komen',
    weerbaarheid: 'weerbaarheid: tegen een stootje kunnen',
  },
  themeNames: {
    redzaamheid: 'Redzaamheid',
    vaardigheid: 'Vaardigheid',
    ontwikkeling: 'Ontwikkeling',
    weerbaarheid: 'Weerbaarheid',
  },
  lines: {
    bewoner: 'volgens bewoners',
    werker: 'volgens werkers',
    groep: 'groepen',
  },
  moments: {
    start: 'Start',
    halverwege: 'Halverwege',
    einde: 'Einde',
    later: 'Later (zes maanden na het einde)',
  },
  showSheet: (sheet: string) => `Toon het blad ${sheet}`,
  missingColumn: (column: string) =>
    `De kolom ${column} staat niet in de tabel op het blad. Zet die kop terug en probeer het opnieuw.`,
  changedMeanwhile: 'Iemand heeft deze rij intussen gewijzigd. Bekijk de rij en probeer het opnieuw.',
  add: {
    why: 'Met meetbladen laat u zien wat er verandert, in cijfers en in verhalen. Zes korte stappen wijzen de weg. Elke stap mag goed genoeg zijn of worden overgeslagen.',
    button: 'Meetbladen toevoegen',
    hint: (sheets: readonly string[]) => `Er komen bladen bij: ${sheets.join(', ')}. Bestaande bladen blijven.`,
    done: 'De meetbladen staan in de werkmap.',
    old: 'Deze Impactkaart is gemaakt met een eerdere versie en heeft geen blad Effecten. Maak bij Start een nieuwe Impactkaart om te kunnen meten.',
  },
  manage: {
    title: 'De meetbladen zelf',
    linkHint: 'Ziet u op het blad Effecten niet wat er gemeten is? Koppel de bladen dan opnieuw.',
    link: 'Koppel opnieuw',
    linked: 'De bladen zijn gekoppeld.',
    remove: 'Meetbladen weghalen',
    removeSure: (sheets: readonly string[]) =>
      `De meetbladen weghalen? Deze bladen gaan weg, met alles wat erin staat: ${sheets.join(', ')}. De Impactkaart blijft. Gekoppelde uitkomsten krijgen hun eigen kansen terug. Wat gemeten is en citaten uit verhalen gaan van de kaart.`,
    removeYes: 'Ja, haal de meetbladen weg',
    removed: 'De meetbladen zijn weg. De Impactkaart is er nog.',
  },
  monitor: {
    title: 'Hoe staan we ervoor?',
    none: 'Nog geen indicatoren gekozen.',
    list: 'Voortgang per indicator',
    now: (value: string) => `nu ${value}`,
    notMeasured: 'nog niet gemeten',
    noTarget: 'nog geen streefwaarde',
    progress: (share: string) => `${share} van de weg naar het doel`,
    signals: {
      bereikt: 'bereikt',
      'op koers': 'op koers',
      'let op': 'let op',
      achter: 'achter',
      bezig: 'bezig',
    },
  },
}

/** The same keys and the same kinds of text in every language. */
export type RouteWords = typeof routeNl
