// The example projects that can be opened: four fictitious ones with measurements and stories, and a published one.
import { eenzaamheid } from './eenzaamheid'
import type { Example } from './example'
import { gezinshuizen } from './gezinshuizen'
import { jongerenwerk } from './jongerenwerk'
import { mantelzorg } from './mantelzorg'
import { schuldhulp } from './schuldhulp'

export { type Example, projectTableOf } from './example'

/** The example projects, in the order in which they are offered. */
export const examples: readonly Example[] = [jongerenwerk, eenzaamheid, schuldhulp, mantelzorg, gezinshuizen]
