// The six steps from goal to story, each with a cell in which people say how far they are: good enough, or skipped.
import type { SheetDraft } from '../../../plan/sheet-draft'
import { section } from '../../sections'

export const stepWords = ['goed genoeg', 'overgeslagen'] as const
const steps: readonly (readonly [name: string, about: string])[] = [
  ['1. Doel', 'Schrijf het doel op in één zin. Hierboven.'],
  ['2. Verandering', 'Wat merkt een bewoner ervan? Op het blad Effecten.'],
  ['3. Indicator', 'Kies drie tot vijf indicatoren. Hieronder.'],
  ['4. Meten', 'Vraag, kijk of tel op vaste momenten. Op de bladen Metingen en Monitor.'],
  ['5. Rekenen', 'Wat is het waard? Op de bladen Uitkomsten en Kaart.'],
  ['6. Vertellen', 'Schrijf op wat mensen vertellen, met toestemming. Op het blad Verhalen.'],
]
const firstStepRow = 14
export const stepRange = `B${firstStepRow}:B${firstStepRow + steps.length - 1}`

export const stepRows = (draft: SheetDraft, lastColumn: string): void => {
  section(draft, firstStepRow - 1, 'De zes stappen: hoe ver bent u?', lastColumn)
  steps.forEach(([name, about], index) => {
    const row = firstStepRow + index
    draft
      .value(`A${row}`, name, 'label')
      .input(`B${row}`, { align: 'links' })
      .value(`C${row}`, about, 'toelichting', { align: 'links' })
      .height(row, 18)
  })
  draft.validate({
    range: stepRange,
    rule: { kind: 'choice', from: { list: stepWords } },
    onWrong: 'refuse',
    prompt: 'Een stap mag goed genoeg zijn, en mag worden overgeslagen. Leeg: nog niet klaar.',
    error: 'Kies goed genoeg of overgeslagen, of laat de cel leeg.',
  })
}
