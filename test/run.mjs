// `npm test`: sets up what is missing on a fresh machine, runs every check and every test, and closes with "N passed, N failed".
// Plain Node without dependencies, because it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from '../dev/install-packages.mjs'
import { installPrograms } from './support/install-programs.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)

const local = (name) => path.join('node_modules', '.bin', name)
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0

/** In the order in which a failure is cheapest to find. Each counts as one test in the closing line. */
const checks = [
  ['format and lint', local('biome'), ['check', '--error-on-warnings', '.']],
  ['types', local('tsc'), ['--noEmit', '-p', 'tsconfig.json']],
  ['types of the core, without browser and Node', local('tsc'), ['--noEmit', '-p', 'core/tsconfig.json']],
  ['nothing unused', local('knip'), []],
  ['build', local('webpack'), ['--config', 'webpack.config.js']],
]

/** Runs vitest and reads its own count; a run that ends without a report counts as one failure. */
const runTests = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'impactkaart-'))
  const report = path.join(folder, 'report.json')
  const fine = run(local('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
  rmSync(folder, { recursive: true, force: true })
  const passed = counts?.numPassedTests ?? 0
  // Skipped tests, and files that fail before their first test, must not go unseen.
  const unseen = (counts?.numTotalTests ?? 0) - passed
  return { passed, failed: Math.max(unseen, fine && passed > 0 ? 0 : 1) }
}

installPackages(root)
installPrograms()

let passed = 0
let failed = 0
for (const [name, command, args] of checks) {
  console.log(`\n== ${name}`)
  if (run(command, args)) passed += 1
  else {
    failed += 1
    console.error(`-- failed: ${name}`)
  }
}
console.log('\n== tests')
const tests = runTests()
passed += tests.passed
failed += tests.failed

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
