// The first load of the pane: what must be there before the first step shows, built and cut up as for production.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const budget = 110 * 1024
const folder = mkdtempSync(path.join(tmpdir(), 'pane-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Chunk {
  readonly initial: boolean
  readonly files: readonly string[]
}

/** The gzip size of the files that come at once, and of those that come later. */
const sizes = (): { first: number; later: number } => {
  const options = ['--config', 'test/pane/pane-alone.webpack.mjs', '--output-path', folder, '--json']
  const printed = execFileSync('node', ['node_modules/webpack-cli/bin/cli.js', ...options], { cwd: root })
  const { chunks } = JSON.parse(String(printed)) as { chunks: readonly Chunk[] }
  const bytes = (wanted: boolean): number =>
    chunks
      .filter(({ initial }) => initial === wanted)
      .flatMap(({ files }) => files)
      .reduce((total, file) => total + gzipSync(readFileSync(path.join(folder, file))).length, 0)
  return { first: bytes(true), later: bytes(false) }
}

describe('the first load of the pane', () => {
  it('is at most 110 kB gzip, and leaves prices, templates and the other screens for later', () => {
    const { first, later } = sizes()
    expect(first).toBeGreaterThan(50 * 1024)
    expect(first).toBeLessThanOrEqual(budget)
    expect(later).toBeGreaterThan(50 * 1024)
  })
})
