// Names of files in the overview. People find a file back by its name, so it is shown as it is. But the overview is passed on: a name that
// holds an e-mail address or a telephone number is a number there. The list in the terminal says which file that is.
import type { Gathered } from './gather'
import { seemsPersonal } from './private-text'
import type { GatherProblem } from './record'

/** By its place in the list of files, from 0. */
const numbered = (index: number): string => `bestand ${index + 1} (naam verborgen)`

/** What is said of a file with such a name. */
export const problemOfName = (file: string, index: number): readonly GatherProblem[] =>
  seemsPersonal(file)
    ? [
        {
          ...{ file, severity: 'let op', about: 'bestand', place: '' },
          text: `In de naam van dit bestand lijken persoonsgegevens te staan. In het overzicht heet het ${numbered(index)}.`,
          advice: 'Geef het bestand een andere naam en verzamel opnieuw.',
        },
      ]
    : []

/** The same, with such names hidden wherever they stand. */
export const withHiddenFileNames = (gathered: Gathered): Gathered => {
  const hidden = gathered.files.flatMap((file, index) =>
    seemsPersonal(file) ? [[file, numbered(index)] as const] : [],
  )
  if (hidden.length === 0) return gathered
  // The longest first: one name may be the end of another.
  hidden.sort(([one], [other]) => other.length - one.length)
  const shown = (text: string): string => hidden.reduce((so, [file, name]) => so.replaceAll(file, name), text)
  const { files, projects, problems, doubles } = gathered
  return {
    ...gathered,
    files: files.map(shown),
    projects: projects.map((one) => ({ ...one, file: shown(one.file), leftOut: shown(one.leftOut) })),
    problems: problems.map((one) => ({ ...one, file: shown(one.file), text: shown(one.text) })),
    doubles: doubles.map((pair) => ({
      ...pair,
      one: { ...pair.one, file: shown(pair.one.file) },
      other: { ...pair.other, file: shown(pair.other.file) },
    })),
  }
}
