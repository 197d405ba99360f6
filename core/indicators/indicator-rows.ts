// The fixed words of an indicator, and the compact form in which indicators travel: tuples instead of objects, so that names are not repeated.
// indicators.build.ts writes them to indicators.generated.ts; indicator.ts turns them into typed objects.

/** What a change is about. Each theme has its own CSV file. */
export const themes = ['redzaamheid', 'vaardigheid', 'ontwikkeling', 'weerbaarheid'] as const
export type Theme = (typeof themes)[number]

/** For one resident, for a group as a whole, or for either. */
export const services = ['individueel', 'groep', 'beide'] as const
export type Service = (typeof services)[number]

/** When it can be measured; "later" is some months after the end, to see what lasts. */
export const moments = ['start', 'halverwege', 'einde', 'later'] as const
export type Moment = (typeof moments)[number]

/** A named set of five answers for residents, from the least to the most favourable. */
export type AnswerRow = readonly [key: string, ...answers: string[]]

/** Numbers count in projectTypes, themes, services and moments; `answers` is a key of answerRows for a score and the unit for a count; a count has no levels. */
export type IndicatorRow = readonly [
  key: string,
  nl: string,
  en: string,
  theme: number,
  types: readonly number[],
  firstFor: readonly number[],
  service: number,
  question: string,
  answers: string,
  observation: string,
  levels: readonly string[],
  lowerIsBetter: 0 | 1,
  moments: readonly number[],
  minutes: number,
  sensitive: 0 | 1,
  pitfalls: string,
  supports: readonly string[],
  reason: string,
]
