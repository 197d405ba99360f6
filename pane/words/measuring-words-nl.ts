// Words of the route Meten in Dutch. They are loaded with the route, not with the first screen.
import { answersNl } from './measuring/answers-nl'
import { planNl } from './measuring/plan-nl'
import { routeNl } from './measuring/route-nl'
import { tellingNl } from './measuring/telling-nl'

export const measuringNl = { ...routeNl, ...planNl, ...answersNl, ...tellingNl }

/** The same keys and the same kinds of text in every language. */
export type MeasuringWords = typeof measuringNl
