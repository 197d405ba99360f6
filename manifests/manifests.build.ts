// `npm run manifests`, after `npm run build`: puts icons and functions.json into dist/excel and writes the manifest of the published
// edition for the address in IMPACTKAART_BASE. With --development (as `npm run excel` does, with --port): the edition of this machine,
// into dist/excel-dev. With --signatures: records new functions and parameters in signatures.csv.
// A manifest is checked before it is written; one with a finding is not written.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { catalogue, functionsVersion } from '../core'
import { functionsFindings } from './check/check-functions'
import { manifestFindings } from './check/check-manifest'
import { metadataFiles } from './functions-metadata'
import { manifest } from './manifest'
import { development, type Edition, icon, iconSizes, manifestVersion, page, published } from './settings'
import { printSignatures, readSignatures, signaturesOf, withAdditions } from './signatures'

const here = import.meta.dirname
const root = path.resolve(here, '..')
const manifests = path.join(root, 'dist', 'manifests')

const stop = (sentences: readonly string[]): never => {
  for (const sentence of sentences) console.error(sentence)
  return process.exit(1)
}

/** Icons and functions.json. A host keeps yesterday's functions.json for a while (docs/excel-uitdelen.md); here only today's stays. */
const writeFiles = (web: string): ReturnType<typeof metadataFiles> => {
  if (!existsSync(path.join(web, page)))
    stop([`${path.relative(root, web)} is not built yet: run npm run build first.`])
  const metadata = metadataFiles(catalogue)
  const findings = functionsFindings(metadata.texts[metadata.names.nl] ?? '', metadata.texts[metadata.names.en] ?? '')
  if (findings.length > 0) stop(findings)
  mkdirSync(path.join(web, 'icons'), { recursive: true })
  for (const pixels of iconSizes)
    copyFileSync(path.join(here, 'icons', `icon-${pixels}.png`), path.join(web, icon(pixels)))
  for (const old of readdirSync(web).filter((name) => /^functions\.(nl|en)\.[0-9a-f]{12}\.json$/.test(name)))
    rmSync(path.join(web, old))
  for (const [name, text] of Object.entries(metadata.texts)) writeFileSync(path.join(web, name), text)
  return metadata
}

const writeManifest = (edition: Edition, web: string, file: string): void => {
  const { names } = writeFiles(web)
  const text = manifest(edition, names)
  const read = (name: string): Uint8Array | undefined => {
    const place = path.join(web, name)
    return existsSync(place) ? readFileSync(place) : undefined
  }
  const findings = manifestFindings(text, { development: edition.development, read })
  if (findings.length > 0) stop(findings)
  mkdirSync(manifests, { recursive: true })
  writeFileSync(path.join(manifests, file), text)
  console.log(`dist/manifests/${file}: ${edition.name} ${edition.version} at ${edition.base}`)
}

const recordSignatures = (): void => {
  const file = path.join(here, 'signatures.csv')
  const yesterday = existsSync(file) ? readSignatures(readFileSync(file, 'utf8')) : []
  try {
    writeFileSync(file, printSignatures(withAdditions(yesterday, signaturesOf(catalogue, functionsVersion))))
  } catch (error) {
    stop([error instanceof Error ? error.message : String(error)])
  }
  console.log('manifests/signatures.csv is up to date.')
}

const help = `npm run manifests -- [options]
  (none)               completes dist/excel; with IMPACTKAART_BASE=https://host/folder/ writes the manifest for that address too
  --development        the edition of this machine, in dist/excel-dev (npm run excel does this)
  --port 3001          its port
  --signatures         records new functions and parameters in manifests/signatures.csv`

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        development: { type: 'boolean', default: false },
        port: { type: 'string', default: '3000' },
        signatures: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    return stop([error instanceof Error ? error.message : String(error), '', help])
  }
}

const values = readOptions()
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
const { IMPACTKAART_BASE: base, IMPACTKAART_SUPPORT: support } = process.env

if (values.help) console.log(help)
else if (values.signatures) recordSignatures()
else if (values.development)
  writeManifest(
    development(Number(values.port), manifestVersion(version)),
    path.join(root, 'dist', 'excel-dev'),
    'impactkaart-dev.xml',
  )
else if (base) {
  let edition: Edition | undefined
  try {
    edition = published(base, manifestVersion(version), support)
  } catch (error) {
    stop([error instanceof Error ? error.message : String(error)])
  }
  if (edition) writeManifest(edition, path.join(root, 'dist', 'excel'), 'impactkaart.xml')
} else {
  writeFiles(path.join(root, 'dist', 'excel'))
  console.log('dist/excel is complete. For a manifest, set IMPACTKAART_BASE to the https address where it will stand.')
}
