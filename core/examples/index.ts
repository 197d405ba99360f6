// The example projects that the workbench can open: one published, one fictitious.
import type { Example } from './example'
import { gezinshuizen } from './gezinshuizen'
import { schuldhulp } from './schuldhulp'

export { type Example, projectTableOf } from './example'

/** The example projects, in the order in which they are offered. */
export const examples: readonly Example[] = [gezinshuizen, schuldhulp]
