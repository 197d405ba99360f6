// The second part of the examples that have one, by key: measurements, effects and stories.
import { eenzaamheidMeasured } from './eenzaamheid-measured'
import { jongerenwerkMeasured } from './jongerenwerk-measured'
import { mantelzorgMeasured } from './mantelzorg-measured'
import type { ExampleMeasuring } from './measuring'
import { schuldhulpMeasured } from './schuldhulp-measured'

export const measuredExamples: ReadonlyMap<string, ExampleMeasuring> = new Map([
  ['jongerenwerk', jongerenwerkMeasured],
  ['eenzaamheid', eenzaamheidMeasured],
  ['schuldhulp', schuldhulpMeasured],
  ['mantelzorg', mantelzorgMeasured],
])
