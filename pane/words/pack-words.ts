// Words of the screen on which one chooses the pack of an organisation, by language. They come along with that screen.
import type { Language, LockedPart, Pack } from '../../core'

const locked: Readonly<Record<LockedPart, string>> = {
  organisatie: 'organisatie en gemeente',
  'project-kosten': 'de kosten op het blad Project',
  'project-rekenwijze': 'hoe wordt gerekend (blad Project)',
  prijzen: 'de lijst met eigen prijzen',
  'eigen-prijs': 'de kolom Eigen prijs',
  indicatorenplan: 'de keuze van indicatoren',
}
const texts: Readonly<Record<Pack['texts'][number]['name'], string>> = {
  Start_Projectnaam: 'projectnaam',
  Doel: 'doel',
  Lijst_Effecten: 'effecten',
  Overdracht: 'overdracht',
}

const nl = {
  title: 'Pakket van uw organisatie',
  intro:
    'Een pakket is een bestand waarin uw organisatie heeft klaargezet wat voor elk team gelijk is. Wat erin staat, komt alleen in deze werkmap.',
  back: 'Terug naar Start',
  files: 'Kies de bestanden van het pakket',
  filesWhy:
    'Het pakket eindigt op .json. Noemt het een prijslijst (.csv) of een logo (.png of .jpg)? Kies die er dan bij, samen of na elkaar.',
  chosen: 'Gekozen',
  again: 'Begin opnieuw',
  paste: 'Of plak de tekst van het pakket',
  pasteLabel: 'Tekst van het pakket',
  pasteWhy: 'Handig als het pakket in een mail of document staat. De tekst begint met { en eindigt met }.',
  read: 'Lees deze tekst',
  none: 'Bij de gekozen bestanden is geen pakket. Kies ook het bestand dat eindigt op .json.',
  two: 'Er zijn twee pakketten gekozen. Begin opnieuw en kies er één.',
  unreadable: (name: string) =>
    `Het bestand ${name} kan niet worden gelezen. Staat het nog op dezelfde plaats? Kies het opnieuw.`,
  unused: (names: string) => `Niet gebruikt, want het pakket noemt dit niet: ${names}.`,
  wrong: (count: number) =>
    count === 1
      ? 'Er is nog niets gemaakt. In het pakket klopt één ding niet:'
      : `Er is nog niets gemaakt. In het pakket kloppen ${count} dingen niet:`,
  missingLogo: (name: string) =>
    `Het pakket noemt een logo, ${name}. Kies dat bestand er ook bij, of ga verder zonder logo.`,
  withoutLogo: 'Ga verder zonder logo',
  missingPrices: (name: string) =>
    `Het pakket noemt een prijslijst, ${name}. Kies dat bestand er ook bij, of plak hier de tekst ervan.`,
  pricesLabel: 'Tekst van de prijslijst',
  pricesWhy:
    'De eigen prijzen van de organisatie staan in een eigen bestand. De eerste regel is Sleutel;Prijs en zo verder.',
  version: (version: string) => `Pakket, versie ${version}`,
  city: 'Stad of gemeente',
  cityWhy: 'De naam komt op de kaart te staan.',
  team: 'Team',
  cityNone: 'Kies een stad',
  cityMissing: 'Kies eerst de stad of gemeente waarvoor deze werkmap is.',
  teamNone: 'Kies een team',
  teamMissing: 'Kies eerst het team waarvoor deze werkmap is.',
  teamWhy: 'Voor elk team kan het pakket een eigen projecttype en eigen teksten hebben.',
  for: (city: string, team: string) => `Voor ${team} in ${city}.`,
  brings: 'Dit zit erin',
  prices: (count: number) => (count === 1 ? '1 eigen prijs' : `${count} eigen prijzen`),
  measuring: 'Bladen om te meten en te vertellen',
  indicators: 'Indicatoren',
  types: (names: string) => `Projecttypen om uit te kiezen: ${names}`,
  locked: (parts: string) => `Vast, dus niet te wijzigen: ${parts}`,
  texts: (parts: string) => `Alvast ingevuld: ${parts}`,
  accent: 'Eigen kleur',
  logo: 'Logo',
  lockedParts: locked,
  textNames: texts,
  make: 'Maak de bladen',
  makeHint: (count: number) => `Er komen ${count} nieuwe bladen bij. Bestaande bladen blijven zoals ze zijn.`,
  making: 'De bladen worden gemaakt. Dit kan even duren…',
  made: (team: string) => `De bladen van ${team} staan klaar. Vul hieronder de rest in.`,
}
export type PackWords = typeof nl

const en: PackWords = {
  title: 'Pack of your organisation',
  intro:
    'A pack is a file in which your organisation has set out what is the same for every team. What is in it goes into this workbook only.',
  back: 'Back to Start',
  files: 'Choose the files of the pack',
  filesWhy:
    'The pack ends in .json. Does it name a price list (.csv) or a logo (.png or .jpg)? Then choose those too, together or one after another.',
  chosen: 'Chosen',
  again: 'Start again',
  paste: 'Or paste the text of the pack',
  pasteLabel: 'Text of the pack',
  pasteWhy: 'Handy when the pack is in a mail or a document. The text begins with { and ends with }.',
  read: 'Read this text',
  none: 'There is no pack among the chosen files. Choose the file that ends in .json too.',
  two: 'Two packs were chosen. Start again and choose one.',
  unreadable: (name) => `The file ${name} cannot be read. Is it still in the same place? Choose it again.`,
  unused: (names) => `Not used, because the pack does not name it: ${names}.`,
  wrong: (count) =>
    count === 1
      ? 'Nothing was made yet. One thing in the pack is not right:'
      : `Nothing was made yet. ${count} things in the pack are not right:`,
  missingLogo: (name) => `The pack names a logo, ${name}. Choose that file too, or go on without the logo.`,
  withoutLogo: 'Go on without the logo',
  missingPrices: (name) => `The pack names a price list, ${name}. Choose that file too, or paste its text here.`,
  pricesLabel: 'Text of the price list',
  pricesWhy:
    'The own prices of the organisation are in a file of their own. The first line is Sleutel;Prijs and so on.',
  version: (version) => `Pack, version ${version}`,
  city: 'City or municipality',
  cityWhy: 'The name comes on the card.',
  team: 'Team',
  cityNone: 'Choose a city',
  cityMissing: 'First choose the city or municipality that this workbook is for.',
  teamNone: 'Choose a team',
  teamMissing: 'First choose the team that this workbook is for.',
  teamWhy: 'For each team the pack can have a project type and texts of its own.',
  for: (city, team) => `For ${team} in ${city}.`,
  brings: 'What is in it',
  prices: (count) => (count === 1 ? '1 own price' : `${count} own prices`),
  measuring: 'Sheets for measuring and telling',
  indicators: 'Indicators',
  types: (names) => `Project types to choose from: ${names}`,
  locked: (parts) => `Fixed, so not to be changed: ${parts}`,
  texts: (parts) => `Filled in already: ${parts}`,
  accent: 'A colour of its own',
  logo: 'Logo',
  lockedParts: {
    organisatie: 'organisation and municipality',
    'project-kosten': 'the costs on sheet Project',
    'project-rekenwijze': 'how things are calculated (sheet Project)',
    prijzen: 'the list of own prices',
    'eigen-prijs': 'the column Eigen prijs',
    indicatorenplan: 'the choice of indicators',
  },
  textNames: { Start_Projectnaam: 'project name', Doel: 'goal', Lijst_Effecten: 'effects', Overdracht: 'handover' },
  make: 'Make the sheets',
  makeHint: (count) => `${count} new sheets are added. Existing sheets stay as they are.`,
  making: 'Making the sheets. This can take a while…',
  made: (team) => `The sheets of ${team} are ready. Fill in the rest below.`,
}

export const packWordsIn: Readonly<Record<Language, PackWords>> = { nl, en }
