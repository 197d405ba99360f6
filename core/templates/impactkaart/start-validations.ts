// What may be typed on sheet Start, with the words of each dropdown and refusal.
import type { PlanValidation } from '../../plan/plan'
import { answerWords } from './hints'
import { type Book, comparisonRange, startCells } from './layout'
import { textLimits, tooLong } from './text-limits'

export const startValidations = (book: Book): PlanValidation[] => [
  {
    range: `${startCells.projectName}:${startCells.municipality}`,
    rule: { kind: 'text', maxLength: textLimits.start },
    onWrong: 'refuse',
    error: tooLong(textLimits.start),
  },
  {
    range: startCells.type,
    rule: { kind: 'choice', from: { name: book.names.typeList } },
    onWrong: 'refuse',
    prompt: 'Kies het soort project. Staat het er niet bij, kies dan wat er het meest op lijkt.',
    error: 'Dit projecttype staat niet in de lijst. Kies er een uit de lijst.',
  },
  {
    range: startCells.months,
    rule: { kind: 'number', min: 0, max: 360 },
    onWrong: 'refuse',
    prompt: 'Aantal maanden, bijvoorbeeld 18. Hooguit 360.',
    error: 'De looptijd is een getal boven 0, hooguit 360 maanden.',
  },
  {
    range: startCells.reach,
    rule: { kind: 'number', min: 0 },
    onWrong: 'refuse',
    prompt: 'Het aantal bewoners in de hele looptijd. Tel iedereen één keer.',
    error: 'Het bereik is een getal van 0 of meer.',
  },
  {
    range: startCells.costs,
    rule: { kind: 'number', min: 0 },
    onWrong: 'refuse',
    prompt: 'In euro, over de hele looptijd. U kunt de kosten op het blad Project uitsplitsen; dan telt die som.',
    error: 'De kosten zijn een bedrag van 0 of meer.',
  },
  {
    range: comparisonRange,
    rule: { kind: 'choice', from: { list: answerWords } },
    onWrong: 'refuse',
    prompt: 'Vergelijk met een gewoon project van dit type. Weet u het niet? Laat leeg of kies gelijk.',
    error: 'Kies uit: veel minder, minder, gelijk, meer, veel meer.',
  },
  {
    range: startCells.today,
    rule: { kind: 'date', min: 36_526 },
    onWrong: 'refuse',
    error: 'Dit is geen datum. Typ de datum zo: 1-3-2026.',
  },
]
