// The tests use real programs: Chromium, LibreOffice and fonts. As root on Debian they are installed; elsewhere the command is named.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const packages = ['chromium', 'libreoffice-calc', 'poppler-utils', 'fonts-liberation', 'fonts-crosextra-carlito']

const onPath = (program) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0

const fontsThere = () => spawnSync('fc-list', ['Carlito'], { encoding: 'utf8' }).stdout?.includes('Carlito') ?? false

const complete = () => ['chromium', 'soffice', 'pdftoppm'].every(onPath) && fontsThere()

/** Leaves the process with the command to run when the programs are missing and cannot be installed from here. */
export const installPrograms = () => {
  if (complete()) return
  const install = `apt-get install --yes --no-install-recommends ${packages.join(' ')}`
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(`The tests need Chromium, LibreOffice Calc and fonts. On Debian, run: sudo ${install}`)
    process.exit(1)
  }
  console.log(`Installing programs (${install}) ...`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const command of ['apt-get update', install]) {
    const result = spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'], env })
    if (result.status !== 0) {
      console.error(`This command failed: ${command}`)
      process.exit(1)
    }
  }
}
