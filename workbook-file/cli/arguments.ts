// From what was typed to a command with its options, or one sentence about what is wrong with it.
import { type Language, nearestName, type Words } from '../../core'
import { exits } from '../report/report'
import { type Command, CommandProblem, type Option } from './command'

export interface Typed {
  /** Absent when none was named. */
  readonly command?: Command
  readonly operands: readonly string[]
  readonly options: ReadonlyMap<string, string>
  readonly language: Language
  readonly json: boolean
  readonly help: boolean
}

/** What every command takes. */
export const commonOptions: readonly Option[] = [
  {
    name: 'json',
    about: { nl: 'Uitvoer voor programma’s in plaats van tabellen.', en: 'Output for programs instead of tables.' },
  },
  {
    name: 'taal',
    value: { nl: 'nl of en', en: 'nl or en' },
    about: { nl: 'In welke taal het programma spreekt. Gewoon: nl.', en: 'The language of the program. Usual: nl.' },
  },
  { name: 'help', about: { nl: 'Deze uitleg.', en: 'This explanation.' } },
]

const wrong = (words: Words): CommandProblem => new CommandProblem(words, exits.usage)

const unknown = (what: Words, typed: string, known: readonly string[]): CommandProblem => {
  const near = nearestName(typed.replace(/^-+/, ''), known)
  const dashes = typed.startsWith('-') ? '--' : ''
  const shown = typed.slice(0, 60)
  const list = known.map((name) => dashes + name).join(', ')
  return wrong({
    nl: `${what.nl} "${shown}" bestaat niet. ${near ? `Bedoelt u ${dashes}${near}?` : `Kies uit: ${list}.`}`,
    en: `${what.en} "${shown}" does not exist. ${near ? `Do you mean ${dashes}${near}?` : `Choose from: ${list}.`}`,
  })
}

/** @throws CommandProblem when it was typed wrongly. */
export const readArguments = (typed: readonly string[], commands: readonly Command[]): Typed => {
  const [first, ...rest] = typed
  const named = first !== undefined && !first.startsWith('-')
  const command = named ? commands.find(({ name }) => name === first) : undefined
  if (named && !command) {
    const names = commands.map(({ name }) => name)
    throw unknown({ nl: 'De opdracht', en: 'The command' }, first, names)
  }
  const { operands, options } = split(named ? rest : typed, [...(command?.options ?? []), ...commonOptions])
  const language = options.get('taal') ?? 'nl'
  if (language !== 'nl' && language !== 'en')
    throw wrong({ nl: 'Achter --taal staat nl of en.', en: 'After --taal stands nl or en.' })
  const answer = { operands, options, language, json: options.has('json'), help: options.has('help') } as const
  if (!command) return answer
  if (!answer.help) checkCount(command, operands.length)
  return { ...answer, command }
}

const checkCount = ({ name, operands: { usage, least, most } }: Command, count: number): void => {
  if (count >= least && count <= most) return
  throw wrong({
    nl: `${count < least ? 'Er ontbreekt iets' : 'Er staat te veel'}. Typ: impactkaart ${name} ${usage.nl}`.trim(),
    en: `${count < least ? 'Something is missing' : 'That is too much'}. Type: impactkaart ${name} ${usage.en}`.trim(),
  })
}

/** "--uit map", "--uit=map" and a bare "--" after which everything is taken as it is. */
const split = (
  typed: readonly string[],
  known: readonly Option[],
): { readonly operands: readonly string[]; readonly options: ReadonlyMap<string, string> } => {
  const operands: string[] = []
  const options = new Map<string, string>()
  for (let at = 0; at < typed.length; at++) {
    const word = typed[at] ?? ''
    if (word === '--') return { operands: [...operands, ...typed.slice(at + 1)], options }
    if (!word.startsWith('-') || word === '-') {
      operands.push(word)
      continue
    }
    const [, name = '', given] = /^--?([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? []
    const option = known.find((one) => one.name === (name === 'h' ? 'help' : name))
    if (!option)
      throw unknown(
        { nl: 'De keuze', en: 'The option' },
        word,
        known.map((one) => one.name),
      )
    options.set(option.name, option.value ? valueAfter(option, given ?? typed[++at]) : noValueAfter(option, given))
  }
  return { operands, options }
}

const valueAfter = ({ name, value }: Option, given: string | undefined): string => {
  if (given !== undefined && given !== '' && !given.startsWith('--')) return given
  throw wrong({
    nl: `Achter --${name} ontbreekt iets: ${value?.nl}.`,
    en: `Something is missing after --${name}: ${value?.en}.`,
  })
}

const noValueAfter = ({ name }: Option, given: string | undefined): string => {
  if (given === undefined) return ''
  throw wrong({ nl: `Achter --${name} staat niets.`, en: `Nothing stands after --${name}.` })
}
