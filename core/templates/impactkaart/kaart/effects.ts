// Block 2: what changes for residents, in words, with how it is known and a short story. Filled in on the card itself.
import type { SheetDraft } from '../../../plan/sheet-draft'
import { quoted, repairFirst } from '../../formula-words'
import { tableHead } from '../../sections'
import { evidenceWords } from '../hints'
import { at, block, remark } from './page'

const headRow = at.effects + 1
const firstRow = headRow + 1
const lastRow = headRow + at.effectRows
export const effectsRange = `B${headRow}:H${lastRow}`
const column = (letter: string): string => `${letter}${firstRow}:${letter}${lastRow}`

export const effects = (draft: SheetDraft): void => {
  block(draft, at.effects, '2. Kwalitatieve maatschappelijke effecten')
  tableHead(draft, headRow, [
    ['B', 'Effect in woorden', 'links'],
    ['C', 'Voor wie', 'links'],
    ['D', 'Bewijs', 'links'],
    ['F', 'Verhaal, in één of twee zinnen', 'links'],
  ])
  draft.blank(`E${headRow}`, 'tabelkop').merge(`F${headRow}:H${headRow}`, 'tabelkop')
  for (let row = firstRow; row <= lastRow; row++) effect(draft, row)
  validations(draft)
  remark(draft, lastRow + 1, summary())
}

const effect = (draft: SheetDraft, row: number): void => {
  const look = { wrap: true, align: 'links' as const }
  draft
    .input(`B${row}`, look)
    .input(`C${row}`, look)
    .input(`D${row}`, { align: 'links' })
    .input(`F${row}`, look)
    .merge(`F${row}:H${row}`, 'invoer', look)
    .height(row, 30)
}

const validations = (draft: SheetDraft): void => {
  draft
    .validate({
      range: `B${firstRow}:C${lastRow}`,
      rule: { kind: 'text', maxLength: 120 },
      onWrong: 'refuse',
      prompt: 'Kort en gewoon: wat is er veranderd, en voor wie? Bijvoorbeeld: voelt zich minder alleen.',
      error: 'Deze tekst is langer dan 120 tekens. Kort hem in.',
    })
    .validate({
      range: column('D'),
      rule: { kind: 'choice', from: { list: evidenceWords } },
      onWrong: 'refuse',
      prompt: 'Hoe weet u dit? Zelf gezien, verteld door bewoners, gemeten, uit onderzoek, of een schatting.',
      error: 'Kies gezien, verteld, gemeten, onderzoek of schatting.',
    })
    .validate({
      range: `F${firstRow}:H${lastRow}`,
      rule: { kind: 'text', maxLength: 220 },
      onWrong: 'refuse',
      prompt: 'Zonder naam en zonder gegevens waaraan iemand te herkennen is. Alleen met toestemming.',
      error: 'Deze tekst is langer dan 220 tekens. Kort hem in.',
    })
}

const summary = (): string => {
  const [effect, proof] = [column('B'), column('D')]
  const filled = `SUMPRODUCT((${effect}<>"")*1)`
  const proven = `SUMPRODUCT((${effect}<>"")*((${proof}="gemeten")+(${proof}="onderzoek")))`
  const count = `IF(${filled}=1,"1 effect",${filled}&" effecten")&" in woorden, waarvan "&${proven}&" gemeten of uit onderzoek."`
  const found = `IF(${filled}=0,"Nog nodig: vul hierboven in wat er voor bewoners verandert, voor wie dat geldt en hoe u het weet.",${count})`
  return `IFERROR(${found},${quoted(`Let op: ${repairFirst}`)})`
}
