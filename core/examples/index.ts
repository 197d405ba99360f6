// The example projects that the workbench can open: one published, one fictitious.
import type { Example } from './example'
import { gezinshuizen } from './gezinshuizen'
import { schuldhulp } from './schuldhulp'

export { type Example, type ExampleStart, projectTableOf } from './example'

export const examples: readonly Example[] = [gezinshuizen, schuldhulp]
