// Words of the route Measure in English, with the same keys as `measuring-words-nl.ts`.
import { answersEn } from './measuring/answers-en'
import { planEn } from './measuring/plan-en'
import { routeEn } from './measuring/route-en'
import { tellingEn } from './measuring/telling-en'
import type { MeasuringWords } from './measuring-words-nl'

export const measuringEn: MeasuringWords = { ...routeEn, ...planEn, ...answersEn, ...tellingEn }
