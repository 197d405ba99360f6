// The column Controle of sheet Effecten: what is wrong or still needed in a row, or where the effect stands.
import { capital, firstOf, holdsError, quoted, repairFirst } from '../../formula-words'
import { personalDataSentence } from '../../personal-data-formula'
import { evidenceWords, strengthWords } from '../hints'
import { at } from '../kaart/page'
import { textLimits } from '../text-limits'
import { chooseConsent, chooseEvidence, chooseStrength, consentWords } from './columns'
import { type EffectColumn, type EffectHelper, effectColumn } from './places'

/** A cell of a row, its column fixed. */
export const inRow = (key: EffectColumn | EffectHelper, row: number): string => `$${effectColumn(key)}${row}`

/** The cells of a row that people fill in. */
export const inputsOf = (row: number, last = row): readonly string[] => [
  `${inRow('effect', row)}:${inRow('theme', last)}`,
  `${inRow('story', row)}:${inRow('consent', last)}`,
]

const notAmong = (cell: string, words: readonly string[]): string =>
  `AND(${cell}<>"",${words.map((word) => `${cell}<>${quoted(word)}`).join(',')})`

/** The first thing that is wrong or missing in a row; nothing for a blank row. */
export const fault = (row: number): string => {
  const [effect, whom, strength, evidence, story, consent] = (
    ['effect', 'whom', 'strength', 'evidence', 'story', 'consent'] as const
  ).map((key) => inRow(key, row)) as [string, string, string, string, string, string]
  const inputs = inputsOf(row)
  const { effect: longestEffect, whom: longestWhom, story: longestStory } = textLimits
  const long = `OR(LEN(${effect})>${longestEffect},LEN(${whom})>${longestWhom},LEN(${story})>${longestStory})`
  const personal = `${inRow('personalEffect', row)}+${inRow('personalStory', row)}>0`
  const reasons: readonly (readonly [when: string, says: string])[] = [
    [holdsError(...inputs), capital(repairFirst)],
    [
      inputs
        .map((range) => `SUMPRODUCT((${range}<>"")*1)`)
        .join('+')
        .concat('=0'),
      '',
    ],
    [personal, personalDataSentence],
    [
      `SUBSTITUTE(${effect}," ","")=""`,
      'Nog nodig: het effect in woorden. Zonder effect komt deze rij niet op de kaart.',
    ],
    [
      long,
      `Een tekst is te lang: effect hooguit ${longestEffect}, voor wie ${longestWhom} en verhaal ${longestStory} tekens. Kort hem in.`,
    ],
    [`SUBSTITUTE(${whom}," ","")=""`, 'Nog nodig: voor wie geldt dit effect?'],
    [notAmong(strength, strengthWords), chooseStrength],
    [`${evidence}=""`, 'Nog nodig: kies bij Bewijs hoe u dit weet.'],
    [notAmong(evidence, evidenceWords), chooseEvidence],
    [notAmong(consent, consentWords), chooseConsent],
    [`AND(${story}<>"",${consent}<>"ja")`, 'Het verhaal komt niet op de kaart zolang er geen toestemming is.'],
  ]
  return firstOf(
    reasons.map(([when, says]) => [when, quoted(says)] as const),
    '""',
  )
}

/** What is wrong, else where the effect stands. */
export const check = (row: number): string => {
  const place = inRow('place', row)
  return firstOf(
    [
      [`${inRow('fault', row)}<>""`, inRow('fault', row)],
      [`${place}=0`, '""'],
      [`${place}<=${at.effectRows}`, quoted('Staat op de kaart.')],
    ],
    quoted(`De rij klopt. Op de kaart is plaats voor de eerste ${at.effectRows} effecten.`),
  )
}
