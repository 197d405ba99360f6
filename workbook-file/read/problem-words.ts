// The sentences about files that cannot be read, and about what to know of files that can. `file` is ready to be shown.
import type { Words } from '../../core'
import type { FileFacts } from './file-problem'

const saveAgain: Words = {
  nl: 'Open het in Excel en kies Opslaan als, Excel-werkmap (.xlsx).',
  en: 'Open it in Excel and choose Save as, Excel Workbook (.xlsx).',
}

/** Suspect files are not for mending. */
const askAgain: Words = {
  nl: 'Wij lezen het niet. Vraag de afzender om een nieuwe werkmap.',
  en: 'We do not read it. Ask the sender for a new workbook.',
}

const copyAgain: Words = {
  nl: 'Kopieer of download het opnieuw. Blijft dit zo, open het dan in Excel en sla het opnieuw op.',
  en: 'Copy or download it again. If this stays, open it in Excel and save it again.',
}

/** "is leeg." behind the name of the file, and what to do about it. */
const say =
  (nl: (facts: FileFacts) => string, en: (facts: FileFacts) => string, todo: Words) =>
  (file: string, facts: FileFacts): Words => ({
    nl: `Het bestand "${file}" ${nl(facts)} ${todo.nl}`,
    en: `The file "${file}" ${en(facts)} ${todo.en}`,
  })

const count = (fact: string | number | undefined, language: 'nl' | 'en'): string =>
  String(fact ?? '').replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : ',')

const megabytes = (fact: string | number | undefined, language: 'nl' | 'en'): string =>
  count(Math.ceil(Number(fact) / 1_000_000), language)

export const problemWords = {
  empty: say(
    () => 'is leeg.',
    () => 'is empty.',
    copyAgain,
  ),
  'too-large': say(
    (f) => `is ${megabytes(f.bytes, 'nl')} MB. Wij lezen bestanden tot ${megabytes(f.most, 'nl')} MB.`,
    (f) => `is ${megabytes(f.bytes, 'en')} MB. We read files up to ${megabytes(f.most, 'en')} MB.`,
    {
      nl: 'Haal grote plaatjes en overbodige bladen weg en sla het opnieuw op.',
      en: 'Take out large pictures and needless sheets, and save it again.',
    },
  ),
  'too-many-parts': say(
    (f) => `bestaat uit ${count(f.parts, 'nl')} onderdelen. Wij lezen er hooguit ${count(f.most, 'nl')}.`,
    (f) => `has ${count(f.parts, 'en')} parts. We read at most ${count(f.most, 'en')}.`,
    {
      nl: 'Zet alleen de bladen van de Impactkaart in een nieuwe werkmap.',
      en: 'Put only the sheets of the Impactkaart in a new workbook.',
    },
  ),
  'unpacks-too-large': say(
    (f) => `wordt bij het uitpakken groter dan ${megabytes(f.most, 'nl')} MB. Dat kan schadelijk zijn.`,
    (f) => `grows beyond ${megabytes(f.most, 'en')} MB when unpacked. That may be harmful.`,
    askAgain,
  ),
  'too-many-cells': say(
    (f) => `heeft meer dan ${count(f.most, 'nl')} gevulde cellen of teksten. Dat is meer dan wij lezen.`,
    (f) => `has more than ${count(f.most, 'en')} filled cells or texts. That is more than we read.`,
    { nl: 'Haal overbodige bladen weg en sla het opnieuw op.', en: 'Take out needless sheets and save it again.' },
  ),
  'table-too-large': say(
    (f) => `heeft een naam ${f.name} die meer dan ${count(f.most, 'nl')} cellen beslaat.`,
    (f) => `has a name ${f.name} that covers more than ${count(f.most, 'en')} cells.`,
    {
      nl: 'Laat de naam naar de tabel zelf verwijzen (Formules, Namen beheren).',
      en: 'Let the name refer to the table itself (Formulas, Name Manager).',
    },
  ),
  'unsafe-parts': say(
    (f) => `heeft een onderdeel met een verdachte naam (${f.part}).`,
    (f) => `has a part with a suspect name (${f.part}).`,
    askAgain,
  ),
  declarations: say(
    (f) => `bevat opdrachten die niet in een werkmap horen (DOCTYPE of ENTITY in ${f.part}).`,
    (f) => `holds instructions that do not belong in a workbook (DOCTYPE or ENTITY in ${f.part}).`,
    askAgain,
  ),
  program: say(
    () => 'is een programma en geen werkmap. Open het niet.',
    () => 'is a program and not a workbook. Do not open it.',
    askAgain,
  ),
  'old-excel': say(
    () => 'heeft het oude Excel-formaat (.xls).',
    () => 'is in the old Excel format (.xls).',
    saveAgain,
  ),
  binary: say(
    () => 'is een binaire werkmap (.xlsb).',
    () => 'is a binary workbook (.xlsb).',
    saveAgain,
  ),
  'open-document': say(
    () => 'is een OpenDocument-bestand (zoals .ods).',
    () => 'is an OpenDocument file (such as .ods).',
    {
      nl: 'Open het in LibreOffice of Excel en kies Opslaan als, Excel-werkmap (.xlsx).',
      en: 'Open it in LibreOffice or Excel and choose Save as, Excel Workbook (.xlsx).',
    },
  ),
  locked: say(
    () => 'is beveiligd met een wachtwoord.',
    () => 'is protected with a password.',
    {
      nl: 'Open het in Excel, haal het wachtwoord weg (Bestand, Info, Werkmap beveiligen) en sla het op.',
      en: 'Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.',
    },
  ),
  text: say(
    () => 'is een tekstbestand, zoals CSV of HTML, en geen werkmap.',
    () => 'is a text file, such as CSV or HTML, and not a workbook.',
    saveAgain,
  ),
  'other-kind': say(
    () => 'is geen Excel-werkmap.',
    () => 'is not an Excel workbook.',
    { nl: 'Kies een bestand dat op .xlsx eindigt.', en: 'Choose a file that ends in .xlsx.' },
  ),
  'no-workbook': say(
    () => 'is een ingepakt bestand, maar er zit geen Excel-werkmap in.',
    () => 'is an archive, but there is no Excel workbook in it.',
    { nl: 'Kies een bestand dat op .xlsx eindigt.', en: 'Choose a file that ends in .xlsx.' },
  ),
  'unknown-packing': say(
    () => 'is ingepakt op een manier die wij niet kennen.',
    () => 'is packed in a way that we do not know.',
    saveAgain,
  ),
  damaged: say(
    (f) => `is beschadigd of niet volledig${f.part === undefined ? '' : ` (${f.part})`}.`,
    (f) => `is damaged or not complete${f.part === undefined ? '' : ` (${f.part})`}.`,
    copyAgain,
  ),
  'no-card': say(
    () => 'heeft geen bladen van Impactkaart, of de namen ervan zijn weg.',
    () => 'has no sheets of Impactkaart, or their names are gone.',
    {
      nl: 'Kies een werkmap die met een sjabloon van Impactkaart is gemaakt.',
      en: 'Choose a workbook that was made with a template of Impactkaart.',
    },
  ),
  'dates-1904': say(
    () => 'telt datums vanaf 1904. Wij zouden ze vier jaar te vroeg lezen.',
    () => 'counts dates from 1904. We would read them four years too early.',
    {
      nl: 'Zet in Excel bij Opties, Geavanceerd het datumsysteem 1904 uit, controleer de datums en sla het op.',
      en: 'Switch off the 1904 date system in Excel (Options, Advanced), check the dates and save it.',
    },
  ),
} as const

export type FileProblemCode = keyof typeof problemWords

/** What to know about a file that is read all the same. */
export const noteWords = {
  macros: {
    nl: 'In deze werkmap zitten macro’s. Wij voeren ze niet uit en lezen alleen de cellen.',
    en: 'This workbook holds macros. We do not run them and read the cells only.',
  },
  'external-links': {
    nl: 'Deze werkmap verwijst naar andere bestanden. Wij openen die niet en lezen wat er het laatst stond.',
    en: 'This workbook refers to other files. We do not open them and read what was there last.',
  },
  'not-calculated': {
    nl: 'In deze werkmap staan formules zonder uitkomst. Wij lezen die als leeg. Open de werkmap in Excel en sla haar op, dan zijn de uitkomsten er wel.',
    en: 'This workbook has formulas without a result. We read those as blank. Open the workbook in Excel and save it, and the results will be there.',
  },
} as const satisfies Readonly<Record<string, Words>>

export type FileNoteCode = keyof typeof noteWords
