// `npm run sheets`: from a fresh checkout to the files that can go to Google. Installs what is missing, builds dist/sheets, asks clasp
// whether somebody is signed in and which script is meant, and says what is still to be done. It pushes nothing.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from '../dev/install-packages.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const node = (script, args, options = {}) =>
  spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], { cwd: root, ...options })

const build = () => {
  console.log('De add-on wordt gebouwd ... / Building the add-on ...')
  for (const name of ['sheets', 'sidebar']) {
    const result = node('webpack-cli/bin/cli.js', ['--config', 'webpack.config.js', '--config-name', name], {
      stdio: 'inherit',
    })
    if (result.status === 0) continue
    console.error('Bouwen is niet gelukt; de melding staat hierboven. / The build failed; see the message above.')
    process.exit(1)
  }
}

const json = (text) => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isSignedIn = () => {
  const asked = node('@google/clasp/build/src/index.js', ['show-authorized-user', '--json'], { encoding: 'utf8' })
  return json(asked.stdout)?.loggedIn === true
}

/** What is wrong with .clasp.json, in Dutch and English; undefined when it is fine. */
const settingsProblem = () => {
  const file = path.join(root, '.clasp.json')
  if (!existsSync(file))
    return [
      'Maak .clasp.json met {"scriptId": "uw-script-ID", "rootDir": "dist/sheets"}',
      'Make .clasp.json with {"scriptId": "your script id", "rootDir": "dist/sheets"}',
    ]
  const settings = json(readFileSync(file, 'utf8'))
  if (typeof settings?.scriptId !== 'string' || settings.scriptId === '')
    return ['Vul in .clasp.json de script-ID in (scriptId)', 'Fill in the script id in .clasp.json (scriptId)']
  if (path.resolve(root, settings.rootDir ?? '') !== path.join(root, 'dist', 'sheets'))
    return ['Zet in .clasp.json "rootDir" op "dist/sheets"', 'Set "rootDir" in .clasp.json to "dist/sheets"']
  return undefined
}

installPackages(root)
build()
const todo = [
  ...(isSignedIn() ? [] : [['Meld u aan bij Google: npx clasp login', 'Sign in at Google: npx clasp login']]),
  ...[settingsProblem()].filter((problem) => problem !== undefined),
]
const files = readdirSync(path.join(root, 'dist', 'sheets')).sort()
console.log(`\nKlaar in dist/sheets / Ready in dist/sheets: ${files.join(', ')}`)
if (todo.length === 0)
  console.log(
    'Zet ze bij Google met npx clasp push (ja bij het manifest) / Push them to Google with npx clasp push (yes for the manifest)\n',
  )
else {
  console.log('\nNog te doen / Still to do:')
  for (const [dutch, english] of todo) console.log(`  - ${dutch}\n    ${english}`)
  console.log('\nUitleg / Explained in: docs/sheets-uitdelen.md\n')
}
