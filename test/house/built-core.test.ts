// dist/core/impactkaart.mjs is what others build on: every function, the same answers as the core, the same sentences, within its size.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Cell, catalogue, functions, type Range } from '../../core'

const file = path.resolve(import.meta.dirname, '../../dist/core/impactkaart.mjs')

/** Help texts and examples are in it; an entry that only answers calls can leave those out. The five functions for measurements took 5 kB. */
const budget = 70_000

let built: Record<string, (...args: (Cell | Range)[]) => Answer>

beforeAll(async () => {
  if (!existsSync(file)) throw new Error('dist/core/impactkaart.mjs is missing: run npm run build first.')
  built = (await import(file)).functions
})

describe('the built core', () => {
  it('holds every function of the catalogue, and nothing else', () => {
    expect(Object.keys(built).sort()).toEqual(catalogue.map((fn) => fn.name).sort())
  })

  it.each(catalogue.map((fn) => [fn.name, fn] as const))('%s answers as the core does', (name, fn) => {
    for (const { of } of fn.examples) expect(built[name]?.(...of)).toEqual(functions[name]?.(...of))
  })

  it('throws an Error with a code and the Dutch sentence', () => {
    expect(() => built.RENDEMENT?.(100, 0)).toThrow(
      expect.objectContaining({ code: 'DIV0', message: expect.stringMatching(/kosten/i) }),
    )
  })

  it('stays within its budget of bytes', () => {
    expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThan(budget)
  })
})
