// The functions of the classic set, by name. IF and IFERROR stand in evaluate.ts, because they do not calculate everything.
import { absoluteAndRounded, sums } from './arithmetic'
import { conditional } from './conditional'
import { dates } from './dates'
import { isError, logic } from './logic'
import { lookup } from './lookup'
import type { RangeFunctions, ScalarFunctions } from './shape'
import { statistics, studentT } from './statistics'
import { texts } from './text'

export type { Call } from './shape'

/** Of single values; within SUMPRODUCT cell by cell. */
export const scalarFunctions: ScalarFunctions = { ...absoluteAndRounded, ...isError, ...dates, ...texts, ...studentT }

/** Of ranges. */
export const rangeFunctions: RangeFunctions = { ...sums, ...logic, ...lookup, ...conditional, ...statistics }
