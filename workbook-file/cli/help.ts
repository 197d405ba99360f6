// What --help prints, in one language: the list of commands, or all about one of them.
import type { Language, Words } from '../../core'
import { commonOptions } from './arguments'
import type { Command, Option } from './command'

const words = {
  usage: { nl: 'Gebruik', en: 'Usage' },
  command: { nl: 'opdracht', en: 'command' },
  commands: { nl: 'Opdrachten', en: 'Commands' },
  options: { nl: 'Keuzes', en: 'Options' },
  more: {
    nl: 'Meer over een opdracht: impactkaart <opdracht> --help. In English: --taal en. Uitleg en codes: docs/beheer.md',
    en: 'More about a command: impactkaart <command> --help --taal en. Explanation and codes (Dutch): docs/beheer.md',
  },
  about: {
    nl: 'Impactkaart: werkmappen klaarzetten voor teams, en ze weer verzamelen. Alles blijft op deze computer.',
    en: 'Impactkaart: prepare workbooks for teams, and gather them again. Everything stays on this computer.',
  },
} as const satisfies Record<string, Words>

/** Two columns. */
const list = (lines: readonly (readonly [left: string, right: string])[]): string => {
  const width = Math.max(0, ...lines.map(([left]) => left.length))
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

const optionLines = (options: readonly Option[], language: Language): string =>
  list(options.map(({ name, value, about }) => [`--${name}${value ? ` <${value[language]}>` : ''}`, about[language]]))

export const helpOf = (commands: readonly Command[], command: Command | undefined, language: Language): string => {
  const say = (text: Words) => text[language]
  if (!command)
    return [
      say(words.about),
      `${say(words.usage)}: impactkaart <${say(words.command)}> ...`,
      `${say(words.commands)}:\n${list(commands.map(({ name, about }) => [name, say(about)]))}`,
      `${say(words.options)}:\n${optionLines(commonOptions, language)}`,
      say(words.more),
    ].join('\n\n')
  return [
    say(command.about),
    `${say(words.usage)}: impactkaart ${command.name} ${say(command.operands.usage)}`.trimEnd(),
    `${say(words.options)}:\n${optionLines([...command.options, ...commonOptions], language)}`,
    say(command.help),
  ].join('\n\n')
}
