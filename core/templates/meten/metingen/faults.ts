// What can be wrong with a row: the first reason that holds has a number, and its sentence stands once, in a list beside the rows.
// Reasons are in the order in which they are asked: an error value first, because every later question would be an error too.
import { absolute, down } from '../../../plan/address'
import { longestCode } from '../../../privacy/person-code'
import { capital, firstOf, holdsError, quoted, repairFirst } from '../../formula-words'
import { momentWords } from '../layout'
import { faultColumn, firstRow, themeSlots } from './places'
import type { MeasurementRow } from './row'
import { countOf, holdsUnseen } from './signs'

/** A code of more signs without a figure, or with more letters, looks like a name. Eight figures are a date or a telephone number. */
export const nameLimits = { bareLetters: 3, letters: 12, digits: 8 } as const

const says = {
  error: capital(repairFirst),
  code: 'Vul een code in, zoals K07. Gebruik geen naam.',
  hidden: 'In de code staat een onzichtbaar teken. Typ de code opnieuw.',
  sign: 'In de code staat een letter met een accent of een ander streepje. Gebruik gewone letters, cijfers en -.',
  mail: 'De code lijkt een e-mailadres. Gebruik een code die niets verraadt, zoals K07.',
  longCode: `De code is te lang. Gebruik hooguit ${longestCode} tekens, zoals K07.`,
  name: 'De code lijkt een naam, nummer of datum. Gebruik een code die niets verraadt, met een cijfer, zoals K07.',
  moment: `Kies bij Moment ${momentWords.slice(0, -1).join(', ')} of ${momentWords.at(-1)}.`,
  indicator: 'Kies een indicator uit de lijst.',
  notChosen: 'Deze indicator staat niet op het blad Indicatorenplan. Zet hem daar, of kies er een uit de lijst.',
  count: 'Dit is een telling. Vul het aantal in op het blad Monitor.',
  unfinished: 'Deze indicator is nog niet af. Vul thema en schaal aan op het blad Indicatorenplan.',
  tooManyThemes: `Er zijn meer dan ${themeSlots - 4} eigen thema's. Geef deze indicator een thema dat er al is.`,
  answer: 'Vul het antwoord in: een getal.',
  text: 'Het antwoord is geen getal. Typ alleen een getal.',
  outside: 'Het antwoord valt buiten de schaal.',
  rater: 'Kies bij Wie bewoner of werker.',
  form: 'Kies bij Vorm individueel of groep.',
} as const
type Fault = keyof typeof says
const faults = Object.keys(says) as Fault[]

/** The sentences by number. */
export const faultSentences: readonly string[] = Object.values(says)
/** Number of a reason, from 1. */
export const faultNumber = (fault: Fault): number => faults.indexOf(fault) + 1
export const faultRange = absolute(down(faultColumn, firstRow, faults.length))

/**
 * Only what can be counted; a short name with a figure passes, as the pane says it first. A code of up to three signs gives nothing away.
 */
const looksLikeName = (code: string): string => {
  const digits = countOf('digit', code)
  return `IF(LEN(${code})>${nameLimits.bareLetters},OR(${digits}=0,LEN(${code})-${digits}>${nameLimits.letters},${digits}>=${nameLimits.digits}),1=0)`
}

/** 0 when the row is right, -1 when it is blank, else the number of the first reason. Twice the same is not among them: see pairs.ts. */
export const faultOf = (r: MeasurementRow): string => {
  const [code, indicator, answer] = [r.cell('code'), r.cell('indicator'), r.cell('answer')]
  const reason = (when: string, fault: Fault) => [when, `${faultNumber(fault)}`] as const
  const notAmong = (cell: string, words: readonly string[]) =>
    `AND(${['', ...words].map((word) => `${cell}<>${quoted(word)}`).join(',')})`
  return firstOf(
    [
      reason(holdsError(`${code}:${r.cell('form')}`), 'error'),
      [`${code}&${r.cell('moment')}&${indicator}&${answer}=""`, '-1'],
      reason(`IF(${r.ofGroup},1=0,${r.help('code')}="")`, 'code'),
      reason(holdsUnseen(code), 'hidden'),
      reason(`${countOf('other', code)}>0`, 'sign'),
      reason(`LEN(SUBSTITUTE(${code},"@",""))<LEN(${code})`, 'mail'),
      reason(`LEN(${code})>${longestCode}`, 'longCode'),
      reason(`IF(${r.ofGroup},1=0,${looksLikeName(r.help('code'))})`, 'name'),
      reason(`${r.help('moment')}=0`, 'moment'),
      reason(`${indicator}=""`, 'indicator'),
      reason(`${r.help('plan')}=0`, 'notChosen'),
      [`${r.chosen('state')}>0`, r.chosen('state')],
      reason(`${answer}=""`, 'answer'),
      reason(`COUNT(${answer})=0`, 'text'),
      reason(`OR(${answer}<${r.chosen('low')},${answer}>${r.chosen('high')})`, 'outside'),
      reason(notAmong(r.cell('rater'), ['bewoner', 'werker']), 'rater'),
      reason(notAmong(r.cell('form'), ['individueel', 'groep']), 'form'),
    ],
    '0',
  )
}
