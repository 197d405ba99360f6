// The source files of the project and what they import, for the rules of the house.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

const folders = ['core', 'pane', 'workbook-file', 'workbench', 'excel-addin', 'sheets-addon', 'manifests', 'dev']

export interface Import {
  /** File, from the root of the project. */
  readonly from: string
  /** As written. */
  readonly to: string
}

/** Paths from the root, `/` between folders. */
export const sourceFiles = (): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && folders.includes(entry.name))
    .flatMap(({ name }) =>
      readdirSync(path.join(root, name), { recursive: true, encoding: 'utf8' }).map((file) =>
        `${name}/${file}`.replaceAll('\\', '/'),
      ),
    )
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .sort()

export const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8')

// A path holds letters, digits and a few signs; what stands between quotes after "from" in a sentence or a formula holds more.
const importing = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([\w@./:-]+)['"]/g

/** Value imports, type imports, re-exports and lazy imports. */
export const importsOf = (from: string): Import[] =>
  [...textOf(from).matchAll(importing)].map((match) => ({ from, to: match[1] ?? '' }))
