// Imports run one way, type imports included: core <- pane, workbook-file <- workbench (and later hosts) <- test.
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Import, importsOf, sourceFiles } from './source-files'

/** What each folder may import, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  pane: ['core'],
  'workbook-file': ['core'],
  // The page Beheer hands out the example pack of docs and shows its schema.
  workbench: ['core', 'pane', 'workbook-file', 'dev', 'docs'],
  'excel-addin': ['core', 'pane', 'dev'],
  'sheets-addon': ['core', 'pane', 'dev'],
  manifests: ['core'],
  dev: [],
}

/** Packages a folder may use at run time, besides those of the folder it lies in. The core depends on nothing; only its reading of packs has a checker. */
const packages: Readonly<Record<string, readonly RegExp[]>> = {
  core: [],
  'core/pack': [/^valibot$/],
  pane: [/^react$/, /^react\//, /^react-dom\//],
  'workbook-file': [/^hucre$/, /^fflate$/],
  'workbook-file/cli': [/^node:/],
  manifests: [/^node:crypto$/],
  workbench: [/^@univerjs\//, /^react$/, /^react-dom\//, /^node:/],
}

const isBuilder = (file: string) => file.includes('.build.') || file.endsWith('.mjs')

/** The sentence that teaches, or undefined when the import is fine. */
const objection = ({ from, to }: Import): string | undefined => {
  const folder = from.split('/')[0] ?? ''
  if (!(folder in allowed)) return undefined
  if (!to.startsWith('.')) {
    const inner = from.split('/').slice(0, 2).join('/')
    const usable = [...(packages[folder] ?? []), ...(packages[inner] ?? [])]
    const fine = isBuilder(from) || usable.some((pattern) => pattern.test(to))
    return fine ? undefined : `${from} imports the package ${to}. ${folder} may not depend on it.`
  }
  const target = path.posix.join(path.posix.dirname(from), to)
  const other = target.split('/')[0] ?? ''
  if (other === folder) return undefined
  if (isBuilder(from) && other === 'test') return undefined
  if (!(allowed[folder] ?? []).includes(other))
    return `${from} imports ${target}. ${folder} may only import ${allowed[folder]?.join(', ') || 'itself'}.`
  const door = target === other || target === `${other}/index`
  return door || isBuilder(from) || /\.(css|json)$/.test(target)
    ? undefined
    : `${from} imports ${target}. Enter ${other} through ${other}/index.ts.`
}

describe('imports', () => {
  it('run one way and enter through the doors', () => {
    const objections = sourceFiles()
      .flatMap(importsOf)
      .map(objection)
      .filter((sentence) => sentence !== undefined)
    expect(objections).toEqual([])
  })

  it('would be refused when they ran the other way', () => {
    expect(objection({ from: 'core/version.ts', to: '../pane/host' })).toContain('may only import itself')
    expect(objection({ from: 'pane/app.tsx', to: '../workbench/main' })).toContain('may only import core')
    expect(objection({ from: 'pane/app.tsx', to: '../core/reading/number' })).toContain('through core/index.ts')
    expect(objection({ from: 'core/version.ts', to: 'valibot' })).toContain('may not depend on it')
    expect(objection({ from: 'workbook-file/read/xml.ts', to: 'node:fs' })).toContain('may not depend on it')
  })
})
