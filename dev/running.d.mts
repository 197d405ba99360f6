import type { ParseArgsConfig } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>

/** The options that were given. With --help, or with one that is not there, leaves the process with `help`. */
export const optionsOf: <O extends Options>(
  options: O,
  help: string,
) => { readonly [Name in keyof O]: O[Name] extends { readonly type: 'boolean' } ? boolean : string }

/** Rejects, as a server would, when a program on this machine listens on the port. */
export const expectFree: (port: number) => Promise<void>
