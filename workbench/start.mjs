// `npm start`: from a fresh checkout to the workbench in the browser. Installs what is missing, builds what is old, serves it on this machine.
// Plain Node without dependencies, because it runs before anything is installed. Options: --port 5000, --no-open.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from '../dev/install-packages.mjs'
import { isTaken, optionsOf, portFrom, refuseTaken, stopOnRequest } from '../dev/running.mjs'
import { serve } from './serve.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const built = path.join(root, 'dist', 'workbench')
const firstPort = 4173
const portsToTry = 50

/** What the build is made from; a newer file than the built page means: build again. */
const sources = [
  'core',
  'pane',
  'workbench',
  'workbook-file',
  'docs/voorbeeld-organisatie.json',
  'docs/voorbeeld-prijzen.csv',
  'docs/voorbeeld-logo.png',
  'docs/organisatie.schema.json',
  'webpack.config.js',
  'package-lock.json',
  'tsconfig.json',
]

const newest = (file) => {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))))
}

const isStale = () => {
  const page = path.join(built, 'index.html')
  if (!existsSync(page)) return true
  return Math.max(...sources.map((name) => newest(path.join(root, name)))) > statSync(page).mtimeMs
}

const build = () => {
  if (!isStale()) return
  console.log('De werkbank wordt gebouwd, een halve minuut ... / Building the workbench ...')
  const webpack = path.join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js')
  const result = spawnSync(process.execPath, [webpack, '--config', 'webpack.config.js', '--config-name', 'workbench'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (result.status === 0) return
  console.error('Bouwen is niet gelukt; de melding staat hierboven. / The build failed; see the message above.')
  process.exit(1)
}

/** A port that was asked for is used or refused; without one the first free port from 4173 is taken. */
const listen = async (asked) => {
  if (asked !== undefined) return serve(built, asked)
  for (let port = firstPort; port < firstPort + portsToTry; port += 1) {
    try {
      return await serve(built, port)
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  return serve(built, 0)
}

/** A courtesy: where no browser can be opened, the printed address is enough. */
const openBrowser = (address) => {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]]
  const noScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  if (noScreen) return
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

const options = { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } }
const help = `npm start: de werkbank in de browser. / The workbench in the browser.
  -- --port 5000   op deze poort / on this port
  -- --no-open     zonder browser / without opening a browser`
const values = optionsOf(options, help)
const asked = values.port === undefined ? undefined : portFrom(values.port)

installPackages(root)
build()
try {
  const server = await listen(asked)
  stopOnRequest(server)
  console.log(`\nDe Impactkaart staat klaar op  ${server.address}`)
  console.log(`The workbench is ready at      ${server.address}`)
  console.log('Stoppen met Ctrl+C. / Stop with Ctrl+C.\n')
  if (!values['no-open']) openBrowser(server.address)
} catch (error) {
  if (!isTaken(error)) throw error
  refuseTaken(asked)
}
