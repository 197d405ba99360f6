// What the page Beheer says, in Dutch. The reports have words of their own (workbook-file/report).

export const nl = {
  title: 'Beheer',
  brand: 'Impactkaart',
  toWorkbench: 'Naar de werkbank',
  language: 'English',
  tabs: { label: 'Onderdelen', prepare: 'Klaarzetten', gather: 'Verzamelen', update: 'Bijwerken' },
  choose: {
    stays: 'Alles blijft op deze computer: er wordt niets verstuurd, en van uw bestanden wordt hier niets bewaard.',
    files: 'Kies bestanden',
    folder: 'Kies een map',
    drop: 'of sleep ze naar deze pagina',
    clear: 'Wis keuze',
    chosen: 'Gekozen:',
    unreadable:
      'Wat u sleepte, kan niet gelezen worden. Kijk of u de map mag openen, of kies de bestanden met de knop.',
  },
  progress: {
    label: 'Voortgang',
    of: (done: number, total: number): string => `${done} van ${total}`,
    stop: 'Stoppen',
    stopped: 'Gestopt. Er is niets gemaakt; u kunt opnieuw beginnen.',
    failed: (reason: string): string =>
      `Dit is niet gelukt, en er is niets gemaakt. Herlaad de pagina en probeer het opnieuw. Blijft het misgaan, meld dan: ${reason}`,
  },
  report: {
    title: 'Klaar',
    save: (name: string): string => `Download ${name}`,
    all: (rows: number): string => `Toon alle ${rows} regels`,
  },
  prepare: {
    title: 'Werkmappen klaarzetten',
    about:
      'U beschrijft uw organisatie in één bestand, het pakket. Daaruit komt voor elk team een werkmap, klaar om in te vullen in Excel, Google Sheets of LibreOffice.',
    first: 'Voor het eerst?',
    firstAbout:
      'Kijk met het voorbeeld wat er gebeurt. Download het daarna, open voorbeeld-organisatie.json in een tekstverwerker zoals Kladblok, vul uw eigen organisatie, steden en teams in en kies dat bestand hieronder.',
    example: 'Probeer het voorbeeld',
    exampleDownload: 'Download het voorbeeld (.zip)',
    exampleFile: 'voorbeeld-pakket.zip',
    fields: 'Wat kan er in een pakket staan?',
    needed: 'verplicht',
    step1: '1. Kies het pakket',
    step1About: 'Het bestand met uw organisatie (.json). Kies de prijslijst (.csv) en het logo erbij, als u die heeft.',
    paste: 'Of plak de tekst van het pakket',
    pasteLabel: 'Tekst van het pakket',
    pasteUse: 'Gebruik deze tekst',
    pasteFile: 'geplakte tekst',
    noPack: 'Hier is geen pakket bij. Kies ook het bestand met uw organisatie; de naam eindigt op .json.',
    morePacks: (names: string): string => `Er zijn meer pakketten gekozen: ${names}. Kies er één.`,
    unreadable:
      'Een gekozen bestand kan niet gelezen worden. Kijk of het nog bestaat en of het niet in een ander programma open staat, en kies het opnieuw.',
    unused: (names: string): string => `Het pakket noemt deze bestanden niet, dus ze tellen niet mee: ${names}.`,
    step2: '2. Bekijk wat er komt',
    step2About: (files: number, organisation: string, version: string): string =>
      files === 1
        ? `Eén werkmap voor ${organisation}, pakket versie ${version}.`
        : `${files} werkmappen voor ${organisation}, pakket versie ${version}. U krijgt ze in één .zip, met een map per stad.`,
    make: 'Maak werkmappen',
    next: (files: number): string =>
      files === 1
        ? 'Stuur het team deze werkmap. Is hij ingevuld terug, ga dan naar Verzamelen.'
        : 'Pak de .zip uit en stuur elk team zijn werkmap. Zijn ze ingevuld terug, ga dan naar Verzamelen.',
  },
  returned: {
    about: 'Losse bestanden (.xlsx), of een map; mappen in die map tellen mee. Een nieuwe keuze vervangt de vorige.',
    workbooks: (count: number): string => (count === 1 ? '1 werkmap gekozen.' : `${count} werkmappen gekozen.`),
    passedOver: (count: number, names: string): string =>
      count === 1
        ? `1 bestand is geen werkmap (.xlsx) of is tijdelijk, en wordt overgeslagen: ${names}.`
        : `${count} bestanden zijn geen werkmap (.xlsx) of zijn tijdelijk, en worden overgeslagen: ${names}.`,
    more: (count: number): string => ` en nog ${count}`,
  },
  gather: {
    title: 'Ingevulde werkmappen verzamelen',
    about:
      'Uit de werkmappen die teams terugsturen, komt één overzicht met de totalen, en per bestand wat er niet klopt. Een bestand dat niet gelezen kan worden, houdt de rest niet op. De werkmappen zelf veranderen niet.',
    step1: '1. Kies de werkmappen',
    step2: '2. Maak het overzicht',
    make: 'Maak overzicht',
    next: 'In het overzicht staat het blad Problemen met dezelfde lijst, en een blad Dubbeltelling.',
  },
  update: {
    title: 'Werkmappen bijwerken',
    about:
      'Is er een nieuwe versie van de bladen of van uw pakket? Dan komt de inhoud van ingevulde werkmappen in nieuwe, en staat er per bestand wat er verandert. Uw oude bestanden blijven zoals ze zijn.',
    step1: '1. Kies de werkmappen',
    step2: '2. Kies een pakket, als u dat wilt',
    step2About:
      'Met een pakket krijgen de werkmappen de prijzen, vaste delen, kleur en teksten daarvan. Wat is ingevuld, gaat voor. Zonder pakket komen alleen de nieuwste bladen.',
    step3: '3. Werk bij',
    wrongPack: 'Verbeter eerst het pakket, of wis die keuze om zonder pakket bij te werken.',
    make: 'Werk de werkmappen bij',
    next: 'Kijk bij elk bestand wat er is veranderd, en bewaar uw oude bestanden tot u dat hebt gezien.',
  },
}
