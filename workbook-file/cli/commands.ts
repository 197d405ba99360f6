// The commands, in the order of their work: compose, hand out, gather, look up. One line per command.
import type { Command } from './command'

export const commands: readonly Command[] = []
