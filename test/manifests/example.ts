// A whole edition to check: its manifest, and the files of dist/excel as they would stand on the host.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { catalogue } from '../../core'
import { manifestFindings } from '../../manifests/check/check-manifest'
import { metadataFiles } from '../../manifests/functions-metadata'
import { manifest } from '../../manifests/manifest'
import { development, type Edition, functionsScript, icon, iconSizes, page, published } from '../../manifests/settings'

/** The ending .internal is reserved for private networks, so this host is nobody's. */
export const base = 'https://kaarten.internal/impactkaart/'

export const publishedEdition = published(base, '1.2.3.4')
export const developmentEdition = development(3000, '1.2.3.4')

export const iconFile = (pixels: number): string =>
  path.resolve(import.meta.dirname, '../../manifests/icons', `icon-${pixels}.png`)

export const metadata = metadataFiles(catalogue)

/** The files of dist/excel, by name. */
export const filesOnHost = (): Map<string, Uint8Array> =>
  new Map<string, Uint8Array>([
    [page, Buffer.from('<!doctype html>')],
    [functionsScript, Buffer.from('//')],
    ...iconSizes.map((pixels) => [icon(pixels), readFileSync(iconFile(pixels))] as const),
    ...Object.entries(metadata.texts).map(([name, text]) => [name, Buffer.from(text)] as const),
  ])

export const textOf = (edition: Edition): string => manifest(edition, metadata.names)

export const findingsOf = (text: string, files = filesOnHost(), isDevelopment = false): string[] =>
  manifestFindings(text, { development: isDevelopment, read: (file) => files.get(file) })
