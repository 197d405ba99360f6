#!/usr/bin/env node
// Starts the command line: `npm run impactkaart -- ...`, or `impactkaart ...` after `npm link`.
// npm runs its scripts in the folder of the package; files are named from where the person stands.
import { tsImport } from 'tsx/esm/api'

const byNpm = process.env.npm_lifecycle_event === 'impactkaart'
if (byNpm && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)

const { runImpactkaart } = await tsImport('./impactkaart.ts', import.meta.url)
const screen = process.stderr
process.exitCode = await runImpactkaart(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  writeProblem: (text) => screen.write(text),
  traces: process.env.IMPACTKAART_TRACES !== undefined,
  ...(byNpm && { called: 'npm run impactkaart --' }),
  ...(process.stdout.isTTY && { width: process.stdout.columns || 80 }),
  ...(screen.isTTY && { draw: (text) => screen.write(text) }),
})
