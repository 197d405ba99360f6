// The kit for a short talk as a page for people, to read or to print: what to say first, what to ask, how to choose, a sheet for notes.
import { interview, type OpenQuestion } from './interview'

const head = `# Hulp bij een kort gesprek

Gemaakt uit \`core/indicators/interview.ts\`; verander dat bestand, niet deze bladzijde.

Zo hoort u wat er veranderde, van iemand die het meemaakte. ${interview.duration.nl}
Dezelfde hulp staat in het taakvenster, bij stap 6 van Meten; daar drukt u haar af.

- Alles is eigen formulering, niet gevalideerd.
- Praat ook met wie stopte of ontevreden is.
- Schrijf geen naam op, maar een code. Bewaar de lijst met codes en namen apart.
- Het verhaal en het citaat komen op het blad Verhalen. Alleen bij de toestemming \`ja\` wordt het citaat gedeeld.
- Eén verhaal laat zien hoe iets ging. Het zegt niet hoe vaak het voorkomt.
`

const asked = ({ question, hint }: OpenQuestion): string => `${question.nl} *${hint.nl}*`
const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}\n`).join('')
const numbered = (lines: readonly string[]): string => lines.map((line, at) => `${at + 1}. ${line}\n`).join('')

/** On paper there is room to write in a tall cell. */
const noteRow = ({ heading, lines }: (typeof interview.noteSheet)[number]): string =>
  `| ${heading.nl} | ${'<br>'.repeat(lines)} |\n`

/** The text of docs/interviewkit.md. */
export const interviewPage = (): string => {
  const { introduction, questions, mostImportant, noteSheet } = interview
  return [
    head,
    `## Zeg eerst\n\n${bullets(introduction.map(({ nl }) => nl))}`,
    `## Vraag dan\n\nSchuin staat wat u vraagt als het antwoord kort blijft.\n\n${numbered([...questions, mostImportant].map(asked))}`,
    `## Kies samen een verhaal\n\n${numbered(mostImportant.choosing.map(({ nl }) => nl))}\n${mostImportant.source.nl}\n`,
    `## Blad voor notities\n\n| Vraag | Notitie |\n|---|---|\n${noteSheet.map(noteRow).join('')}`,
  ].join('\n')
}
