// Keeping all problems of a table instead of stopping at the first: CONTROLE lists them, the other functions throw the first.
import { Problem } from '../sentences/problem'

/** Gathers problems while reading goes on. */
export const problemList = () => {
  const found: Problem[] = []
  const report = (problem: Problem): void => {
    found.push(problem)
  }
  /** What `read` gives; when it finds a problem that is noted and `otherwise` is taken. Other errors pass through. */
  const attempt = <T, E>(read: () => T, otherwise: E): T | E => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      report(error)
      return otherwise
    }
  }
  return { found, report, attempt }
}
export type ProblemList = ReturnType<typeof problemList>

/** Throws the first problem, if there is one. */
export const throwFirst = (problems: readonly Problem[]): void => {
  const [first] = problems
  if (first) throw first
}
