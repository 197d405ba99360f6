// Installs the npm packages when they are missing or older than the lock file. Shared by `npm test` and `npm start`.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

/** npm writes this file at the end of an installation that succeeded. */
const installed = (root) => path.join(root, 'node_modules', '.package-lock.json')

const upToDate = (root) =>
  existsSync(installed(root)) &&
  statSync(installed(root)).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs

/** Leaves the process with a sentence when npm cannot install. */
export const installPackages = (root) => {
  if (upToDate(root)) return
  console.log('Installing npm packages (npm ci) ...')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const result = spawnSync(npm, ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (result.status === 0) return
  console.error('npm ci failed. Check the connection to your npm registry and run the command again.')
  process.exit(1)
}
