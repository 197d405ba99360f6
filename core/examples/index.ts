// The example projects that can be opened, each with its introduction.
import { eenzaamheid } from './eenzaamheid'
import type { Example, ExampleContents } from './example'
import { gezinshuizen } from './gezinshuizen'
import { introductions } from './introductions'
import { jongerenwerk } from './jongerenwerk'
import { mantelzorg } from './mantelzorg'
import { schuldhulp } from './schuldhulp'

export { type Example, projectTableOf } from './example'

const projects: Readonly<Record<string, ExampleContents>> = {
  jongerenwerk,
  eenzaamheid,
  schuldhulp,
  mantelzorg,
  gezinshuizen,
}

/** In the order in which they are offered. */
export const examples: readonly Example[] = introductions.flatMap((introduction) => {
  const project = projects[introduction.key]
  return project ? [{ ...introduction, ...project }] : []
})
