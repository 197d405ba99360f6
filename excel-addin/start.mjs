// `npm run excel`: from a fresh checkout to the add-in on https://localhost, ready to try in a real Excel. Installs what is missing,
// builds the development edition (own id, own word before the functions) into dist/excel-dev, serves it and prints the steps.
// Options: --port 3001, --no-trust (make a certificate, do not let the system trust it).
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from '../dev/install-packages.mjs'
import { expectFree, isTaken, optionsOf, portFrom, refuseTaken, stopOnRequest } from '../dev/running.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const built = path.join(root, 'dist', 'excel-dev')
const manifest = path.join(root, 'dist', 'manifests', 'impactkaart-dev.xml')

/** The manifest names the port, so it is fixed unless asked otherwise. */
const standardPort = 3000

const run = (script, args, environment = {}) => {
  const result = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  if (result.status === 0) return
  console.error('Bouwen is niet gelukt; de melding staat hierboven. / The build failed; see the message above.')
  process.exit(1)
}

const build = (port) => {
  console.log('De invoegtoepassing wordt gebouwd ... / Building the add-in ...')
  run('webpack-cli/bin/cli.js', ['--config', 'webpack.config.js', '--config-name', 'excel', '-o', built], {
    IMPACTKAART_NAMESPACE: 'IMPACTKAARTDEV',
  })
  run('tsx/dist/cli.mjs', ['manifests/manifests.build.ts', '--development', '--port', String(port)])
}

const help = `npm run excel -- [opties / options]
  --port 3001   andere poort dan ${standardPort} / another port than ${standardPort}
  --no-trust    certificaat maken zonder dat het systeem het vertrouwt / make a certificate that the system does not trust`

const values = optionsOf({ port: { type: 'string' }, 'no-trust': { type: 'boolean', default: false } }, help)
const port = values.port === undefined ? standardPort : portFrom(values.port, 1)

// Building takes half a minute: a port that is taken is said before it.
await expectFree(port).catch(() => refuseTaken(port))
installPackages(root)
build(port)
// Only now: these need installed packages.
const { localCertificate } = await import('./certificate.mjs')
const { serve } = await import('./serve.mjs')
const { sideloadSteps } = await import('./sideload-steps.mjs')
const certificate = await localCertificate(path.join(root, '.cache', 'certificate'), { trust: !values['no-trust'] })
try {
  const server = await serve(built, certificate, port)
  stopOnRequest(server)
  console.log(sideloadSteps(manifest, server.address, certificate.trusted))
  console.log('Stoppen met Ctrl+C. / Stop with Ctrl+C.\n')
} catch (error) {
  if (!isTaken(error)) throw error
  refuseTaken(port)
}
