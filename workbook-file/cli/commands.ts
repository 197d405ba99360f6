// The commands, in the order of their work: compose, hand out, gather, renew, look up. One line per command.
import { bijwerk } from './bijwerk'
import type { Command } from './command'
import { controleer } from './controleer'
import { kaart } from './kaart'
import { prijzen } from './prijzen'
import { sjabloon } from './sjabloon'
import { verzamel } from './verzamel'

export const commands: readonly Command[] = [sjabloon, verzamel, controleer, kaart, bijwerk, prijzen]
