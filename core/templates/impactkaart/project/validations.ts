// What may be typed on sheet Project, with the words of each dropdown and refusal.
import type { PlanValidation } from '../../../plan/plan'
import { momentWords } from '../hints'
import { type Book, costParts, ownPartyCells, ownSectorCells, projectCell } from '../layout'

const refuse = (
  range: string,
  rule: PlanValidation['rule'],
  words: { readonly prompt: string; readonly error: string },
): PlanValidation => ({ range, rule, onWrong: 'refuse', ...words })

export const projectValidations = (book: Book): PlanValidation[] => [
  refuse(
    projectCell('Startdatum'),
    { kind: 'date', min: 36_526 },
    {
      prompt: 'De eerste dag van het project, bijvoorbeeld 1-3-2026.',
      error: 'Dit is geen datum. Typ de datum zo: 1-3-2026.',
    },
  ),
  refuse(
    costParts,
    { kind: 'number', min: 0 },
    {
      prompt: 'Euro over de hele looptijd. Zodra één van de vier delen is ingevuld, telt de som van deze delen.',
      error: 'Kosten zijn een bedrag van 0 of meer.',
    },
  ),
  refuse(
    projectCell('Prijspeil'),
    { kind: 'choice', from: { name: book.names.yearList } },
    {
      prompt: 'Alle bedragen komen in de prijzen van dit jaar.',
      error: 'Voor dit jaar is er geen indexcijfer. Kies een jaar uit de lijst.',
    },
  ),
  refuse(
    projectCell('Discontovoet'),
    { kind: 'number', min: -0.1, max: 0.25 },
    {
      prompt: 'Laat leeg voor 2,25% per jaar. Typ een percentage, bijvoorbeeld 3%.',
      error: 'De discontovoet ligt tussen -10% en 25%.',
    },
  ),
  refuse(
    projectCell('Moment'),
    { kind: 'choice', from: { list: momentWords } },
    {
      prompt: 'Begin: kosten en baten tellen aan het begin van elk jaar. Dat is de gewone keuze.',
      error: 'Kies begin, midden of eind.',
    },
  ),
  refuse(
    projectCell('Uren per fte'),
    { kind: 'number', min: 0, notZero: true },
    { prompt: 'Laat leeg voor 1363 uur.', error: 'De uren per fte zijn een getal boven 0.' },
  ),
  refuse(
    `${ownPartyCells[0]}:${ownSectorCells[1]}`,
    { kind: 'text', maxLength: 40 },
    {
      prompt: 'Een korte naam die nog niet in de lijst staat.',
      error: 'Deze naam is langer dan 40 tekens. Kort hem in.',
    },
  ),
]
