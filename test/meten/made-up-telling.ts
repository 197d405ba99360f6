// Made-up effects and stories from a fixed seed: blank rows, unknown words, data about persons, every state of consent.
import { evidenceWords, strengthWords } from '../../core/templates/impactkaart/hints'
import { randomFrom } from '../template/random'
import type { EffectInput, StoryInput, Telling } from './telling'

const effects = [
  ...[
    'voelt zich minder alleen',
    'Slaapt beter',
    'durft weer naar buiten?',
    'zegt "nee" als het niet gaat',
    'rust in huis',
  ],
  ...['vindt werk; 3 dagen per week', 'belt 06-12 34 56 78', 'mailt naar jan@buurt.nl', '  ', 2026],
] as const
const themes = ['redzaamheid', 'weerbaarheid', 'Buurt & straat', 'onbekend thema'] as const
const consents = ['ja', 'ja', 'ja', 'Ja', 'alleen intern', 'nog niet gevraagd', 'nee', 'misschien'] as const
const texts = [
  ...[
    'Ik bel nu elke week mijn zus.',
    'Zij zei: “Kom binnen.”',
    'Mijn nummer is 0612345678.',
    'Schrijf naar ik@huis.nl',
  ],
  ...['In 2024 kwam ik hier.', 'x'.repeat(220), 'x'.repeat(221), '  '],
] as const

export const madeUpTelling = (seed: number): Telling => {
  const { next, chance, pick } = randomFrom(seed * 7_919_017)
  const some = <K extends string, T>(part: number, key: K, list: readonly T[]): Partial<Record<K, T>> =>
    chance(part) ? ({ [key]: pick(list) } as Record<K, T>) : {}
  const effect = (): EffectInput => ({
    ...some(0.85, 'effect', effects),
    ...some(0.7, 'whom', ['ouderen', 'jongeren uit de wijk', 'bel 030 123 45 67']),
    ...some(0.6, 'strength', strengthWords),
    ...some(0.7, 'evidence', evidenceWords),
    ...some(0.8, 'theme', themes),
    ...some(0.6, 'story', texts.slice(0, 6)),
    ...some(0.7, 'consent', ['ja', 'ja', 'nee']),
  })
  const story = (): StoryInput => ({
    code: `K${Math.floor(next() * 90) + 10}`,
    ...some(0.9, 'effect', [...effects.slice(0, 5), 'SLAAPT BETER', effects[7]]),
    ...some(0.7, 'theme', themes),
    ...some(0.3, 'story', [...texts, 'Een gewoon verhaal.', 'Nog een verhaal.']),
    ...some(0.2, 'before', ['Het ging niet goed.', 'Mijn nummer is 0612345678.']),
    ...some(0.2, 'means', ['Alles.', 'Veel.']),
    ...some(0.95, 'quote', [...texts, 'Ik slaap weer.', 'Ik lach weer.', 'Nu durf ik het.', 'Het is stil in huis.']),
    ...some(0.9, 'consent', consents),
  })
  const rows = <T>(most: number, one: () => T): T[] =>
    Array.from({ length: Math.round((1 + next()) * (most / 2)) }, () => (chance(0.15) ? ({} as T) : one()))
  return {
    effects: rows(8, effect),
    stories: rows(20, story),
    harvest: themes
      .slice(0, 3)
      .map((theme) => [theme, chance(0.3) ? '' : `${theme}: 8 van de 10 ging vooruit.`] as const),
  }
}
