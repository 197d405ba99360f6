// What each column of sheet Effecten asks, how wide it is, and what may be typed in it.
import { standardThemes } from '../../../method/theme-scores'
import type { PlanValidation } from '../../../plan/plan'
import { evidenceWords, strengthWords } from '../hints'
import { textLimits, tooLong } from '../text-limits'
import type { EffectColumn } from './places'

type ColumnInput = Pick<PlanValidation, 'rule' | 'onWrong' | 'prompt' | 'error'>

export interface EffectColumnText {
  readonly title: string
  readonly width: number
  /** Absent for what is computed. */
  readonly input?: ColumnInput
}

const text = (maxLength: number, prompt: string): ColumnInput => ({
  rule: { kind: 'text', maxLength },
  onWrong: 'refuse',
  prompt,
  error: tooLong(maxLength),
})

const choice = (list: readonly string[], prompt: string, error: string): ColumnInput => ({
  rule: { kind: 'choice', from: { list } },
  onWrong: 'refuse',
  prompt,
  error,
})

export const consentWords = ['ja', 'nee'] as const

/** What the check of a row says too. */
export const chooseStrength = 'Kies bij Sterkte licht, duidelijk of sterk.'
export const chooseEvidence = 'Kies bij Bewijs gezien, verteld, gemeten, onderzoek of schatting.'
export const chooseConsent = 'Kies bij Toestemming verhaal ja of nee.'

export const columnTexts: Readonly<Record<EffectColumn, EffectColumnText>> = {
  check: { title: 'Controle', width: 27 },
  effect: {
    title: 'Effect in woorden',
    width: 32,
    input: text(
      textLimits.effect,
      'Kort en gewoon: wat is er voor bewoners veranderd? Bijvoorbeeld: voelt zich minder alleen.',
    ),
  },
  whom: {
    title: 'Voor wie',
    width: 20,
    input: text(textLimits.whom, 'Voor welke bewoners geldt dit? Bijvoorbeeld: ouderen die alleen wonen.'),
  },
  strength: {
    title: 'Sterkte',
    width: 11,
    input: choice(strengthWords, 'Hoe sterk is het effect? Mag leeg blijven.', chooseStrength),
  },
  evidence: {
    title: 'Bewijs',
    width: 12,
    input: choice(
      evidenceWords,
      'Hoe weet u dit? Zelf gezien, verteld door bewoners, gemeten, uit onderzoek, of een schatting.',
      chooseEvidence,
    ),
  },
  theme: {
    title: 'Thema',
    width: 17,
    input: {
      rule: { kind: 'choice', from: { list: standardThemes } },
      onWrong: 'allow',
      prompt:
        'Bij welk thema hoort dit effect? Een eigen thema mag ook. Met het blad Metingen staat hiernaast wat er is gemeten.',
    },
  },
  measured: { title: 'Gemeten', width: 32 },
  shown: { title: 'Verhaal op de kaart', width: 40 },
  story: {
    title: 'Verhaal kort',
    width: 44,
    input: text(textLimits.story, 'Eén of twee zinnen, zonder naam en zonder gegevens waaraan iemand te herkennen is.'),
  },
  consent: {
    title: 'Toestemming verhaal',
    width: 14,
    input: choice(
      consentWords,
      'Mag dit verhaal gedeeld worden? Vraag het de bewoner. Zonder ja komt het niet op de kaart.',
      chooseConsent,
    ),
  },
}
