// No raw key of the grid on screen: what it may say while it calculates is in our list of words.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { gridWords } from '../../workbench/grid-words'

const grid = readFileSync(createRequire(import.meta.url).resolve('@univerjs/sheets-formula'), 'utf8')

const wordOf = (key: string): unknown =>
  key.split('.').reduce<unknown>((words, part) => (words as Record<string, unknown> | undefined)?.[part], gridWords)

describe('the words of the grid', () => {
  it('hold every word of its progress', () => {
    const keys = new Set(grid.match(/sheets-formula\.progress\.[a-z-]+/g))
    expect(keys.size).toBeGreaterThanOrEqual(5)
    expect([...keys].filter((key) => typeof wordOf(key) !== 'string')).toEqual([])
  })
})
