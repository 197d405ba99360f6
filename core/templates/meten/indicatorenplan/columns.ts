// What each column of the chosen indicators is called, how wide it is, and what may be typed in it.
import { themes } from '../../../indicators/indicator-rows'
import type { NumberFormat, PlanValidation } from '../../../plan/plan'
import type { Book, PlanKey } from '../layout'
import { raterWords } from './faults'
import { scaleLimits } from './row'

export interface PlanColumnText {
  readonly title: string
  readonly width: number
  readonly format?: NumberFormat
  readonly align?: 'links' | 'midden' | 'rechts'
  readonly wrap?: true
  readonly small?: true
  readonly rule?: PlanValidation['rule']
  /** Other text is let through: the row's own check says what is wrong. */
  readonly open?: true
  readonly prompt?: string
  readonly error?: string
}

const scaleEnd = { kind: 'number', min: scaleLimits.low, max: scaleLimits.high } as const
const text = (maxLength: number) => ({ kind: 'text', maxLength }) as const
const tooLong = (limit: number): string => `Deze tekst is langer dan ${limit} tekens. Kort hem in.`

export const columnTexts = (book: Book): Readonly<Record<PlanKey, PlanColumnText>> => ({
  indicator: {
    title: 'Indicator',
    width: 30,
    align: 'links',
    wrap: true,
    rule: { kind: 'choice', from: { name: book.names.indicatorList } },
    open: true,
    prompt:
      'Kies uit de lijst (zie het blad Indicatoren), of typ een eigen indicator en vul dan Eigen vraag en Eigen thema in.',
  },
  ownQuestion: {
    title: 'Eigen vraag',
    width: 24,
    align: 'links',
    wrap: true,
    rule: text(200),
    prompt: 'Alleen voor een eigen indicator: de vraag die u stelt. Eén vraag tegelijk, in gewone woorden.',
    error: tooLong(200),
  },
  ownTheme: {
    title: 'Eigen thema',
    width: 14,
    align: 'links',
    rule: { kind: 'choice', from: { list: themes } },
    open: true,
    prompt: 'Alleen voor een eigen indicator: kies een thema, of typ een eigen thema.',
  },
  ownLow: {
    title: 'Eigen laagste',
    width: 8,
    format: 'algemeen',
    rule: scaleEnd,
    prompt: 'Alleen voor een eigen indicator: de laagste score. Leeg telt als 1.',
    error: 'Typ een getal van 1 tot 100.',
  },
  ownHigh: {
    title: 'Eigen hoogste',
    width: 8,
    format: 'algemeen',
    rule: scaleEnd,
    prompt: 'Alleen voor een eigen indicator: de hoogste en beste score. Leeg telt als 5.',
    error: 'Typ een getal van 1 tot 100.',
  },
  rater: {
    title: 'Wie',
    width: 10,
    align: 'links',
    rule: { kind: 'choice', from: { list: raterWords } },
    prompt: 'Wie geeft de score: de bewoner zelf, de werker, of de groep als geheel? Leeg telt als bewoner.',
    error: 'Kies bewoner, werker of groep.',
  },
  startValue: {
    title: 'Startwaarde',
    width: 12,
    format: 'algemeen',
    rule: { kind: 'number', min: -1e12, max: 1e12 },
    prompt: 'Waar staat u nu? Leeg: het gemiddelde bij de eerste meting.',
    error: 'Typ een getal.',
  },
  target: {
    title: 'Streefwaarde',
    width: 13,
    format: 'algemeen',
    rule: { kind: 'number', min: -1e12, max: 1e12 },
    prompt: 'Waar wilt u uitkomen? Een doel mag ook lager zijn dan de start, bijvoorbeeld bij achterstanden.',
    error: 'Typ een getal.',
  },
  theme: { title: 'Thema', width: 14, align: 'links' },
  question: { title: 'Vraag', width: 36, align: 'links', wrap: true, small: true },
  kind: { title: 'Soort', width: 8, align: 'links' },
  low: { title: 'Van', width: 6, format: 'algemeen', align: 'rechts' },
  high: { title: 'Tot', width: 6, format: 'algemeen', align: 'rechts' },
  moments: { title: 'Momenten', width: 10, format: 'aantal', align: 'rechts' },
  minutes: { title: 'Minuten per keer', width: 9, format: 'aantal', align: 'rechts' },
  monthly: { title: 'Minuten per maand', width: 10, format: 'aantal', align: 'rechts' },
  care: { title: 'Let op', width: 62, align: 'links', wrap: true, small: true },
  check: { title: 'Controle', width: 36, align: 'links', wrap: true, small: true },
})
