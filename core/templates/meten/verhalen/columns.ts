// What each column of sheet Verhalen asks, how wide it is, and what may be typed in it.

import { storyQuestions } from '../../../indicators/interview'
import type { PlanValidation } from '../../../plan/plan'
import { longestCode } from '../../../privacy/person-code'
import { consentChoices } from '../../../privacy/sharing'
import { textLimits, tooLong } from '../../impactkaart/text-limits'
import type { Book } from '../layout'
import type { QuestionKey, StoryColumn } from './places'

type ColumnInput = Pick<PlanValidation, 'rule' | 'onWrong' | 'prompt' | 'error'>

export interface StoryColumnText {
  readonly title: string
  readonly width: number
  /** Absent for what is computed. */
  readonly input?: ColumnInput
}

export const longestQuote = textLimits.story
const longestStory = 500
const longestAnswer = 240

export const consentWords = consentChoices.map(({ nl }) => nl)
const consentList = `${consentWords.slice(0, -1).join(', ')} of ${consentWords.at(-1)}`
export const chooseConsent = `Kies bij Toestemming ${consentList}.`

const text = (maxLength: number, prompt: string): ColumnInput => ({
  rule: { kind: 'text', maxLength },
  onWrong: 'refuse',
  prompt,
  error: tooLong(maxLength),
})

/** A list that is only advice: the check of the row says what it makes of other words. */
const listed = (name: string, prompt: string): ColumnInput => ({
  rule: { kind: 'choice', from: { name } },
  onWrong: 'allow',
  prompt,
})

const noNames = 'Zonder naam, adres, telefoonnummer of andere gegevens waaraan iemand te herkennen is.'

const questionTexts = Object.fromEntries(
  storyQuestions.map(({ key, question }): [string, StoryColumnText] => [
    key,
    { title: question.nl, width: 40, input: text(longestAnswer, noNames) },
  ]),
) as Readonly<Record<QuestionKey, StoryColumnText>>

export const columnTexts = ({ names, card }: Book): Readonly<Record<StoryColumn, StoryColumnText>> => ({
  check: { title: 'Controle', width: 30 },
  code: {
    title: 'Code',
    width: 10,
    input: text(
      longestCode,
      'Een code in plaats van een naam, bijvoorbeeld K07. Bewaar de lijst met namen ergens anders.',
    ),
  },
  effect: {
    title: 'Effect',
    width: 30,
    input: listed(card.effectList, 'Bij welk effect hoort dit verhaal? Kies uit de effecten van het blad Effecten.'),
  },
  theme: {
    title: 'Thema',
    width: 17,
    input: listed(
      names.themeList,
      'Bij welk thema hoort dit verhaal? Dan staat in de kolom Gemeten wat er is gemeten.',
    ),
  },
  story: { title: 'Verhaal', width: 76, input: text(longestStory, `Het verhaal in gewone woorden. ${noNames}`) },
  ...questionTexts,
  quote: {
    title: 'Citaat',
    width: 38,
    input: text(longestQuote, `Eén of twee zinnen om te delen. ${noNames}`),
  },
  consent: {
    title: 'Toestemming',
    width: 18,
    input: {
      rule: { kind: 'choice', from: { list: consentWords } },
      onWrong: 'refuse',
      prompt:
        'Mag het citaat gedeeld worden? Vraag het de bewoner. Alleen bij ja komt het op de kaart en op de pagina om te delen.',
      error: chooseConsent,
    },
  },
  measured: { title: 'Gemeten', width: 36 },
})
