// The problem that an act runs into; a test fails when there is none.
import { Problem } from '../../core/sentences/problem'

export const problemOf = (act: () => unknown): Problem => {
  try {
    act()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('no problem was found')
}
