// The command line: reads what was typed, runs the command, prints its report. Results go to standard output, problems and progress to
// standard error, so that a pipe gets results only. The exit codes stand in command.ts. Started by start.mjs.
import type { Language } from '../../core'
import { type Exit, exits } from '../report/report'
import { readArguments } from './arguments'
import { type Command, CommandProblem } from './command'
import { commands } from './commands'
import { helpOf } from './help'
import { progressOn } from './progress'
import { showReport } from './show'

export interface Terminal {
  readonly write: (text: string) => void
  readonly writeProblem: (text: string) => void
  /** Absent when nobody looks. */
  readonly draw?: (text: string) => void
  /** Tells where in the program it went wrong: for who repairs it. */
  readonly traces?: boolean
  /** How many letters fit on a line; absent in a file or a pipe. */
  readonly width?: number
  /** What one types to start it, where that is more than its name: "npm run impactkaart --". */
  readonly called?: string
}

/** Help and hints tell what to type in the way that works here. */
const asCalled = (text: string, { called = 'impactkaart' }: Terminal): string =>
  text.replaceAll(': impactkaart ', `: ${called} `)

/** As `--taal en` says, also when the rest was typed wrongly. */
const languageOf = (typed: readonly string[]): Language =>
  typed.includes('--taal=en') || typed[typed.indexOf('--taal') + 1] === 'en' ? 'en' : 'nl'

const unexpectedWords = {
  nl: 'Er ging iets mis dat wij niet hadden voorzien. Misschien is de opdracht niet af. Meld het ons, met de opdracht en deze woorden:',
  en: 'Something went wrong that we had not foreseen. The command may not be finished. Tell us, with the command and these words:',
} as const

/** A fault of ours is told in one sentence too. */
const unexpected = (error: unknown, typed: readonly string[], { traces, writeProblem }: Terminal): Exit => {
  const said = error instanceof Error ? (traces ? error.stack : error.message) : error
  writeProblem(`${unexpectedWords[languageOf(typed)]} ${said}\n`)
  return exits.failed
}

export const runImpactkaart = async (
  typed: readonly string[],
  terminal: Terminal,
  known: readonly Command[] = commands,
): Promise<Exit> => {
  try {
    const { command, json, help, ...given } = readArguments(typed, known)
    if (!command || help) {
      terminal.write(`${asCalled(helpOf(known, command, given.language), terminal)}\n`)
      return help ? exits.fine : exits.usage
    }
    const report = await command.run({ ...given, progress: progressOn(terminal.draw) })
    terminal.write(
      `${json ? JSON.stringify(report.data, null, 2) : showReport(report, given.language, terminal.width)}\n`,
    )
    return report.exit
  } catch (error) {
    if (!(error instanceof CommandProblem)) return unexpected(error, typed, terminal)
    terminal.writeProblem(`${asCalled(error.words[languageOf(typed)], terminal)}\n`)
    return error.exit
  }
}
