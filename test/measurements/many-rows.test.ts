// Ten thousand rows take no noticeable time. The limits are far above what it takes (some 50 ms), and far below a wait.
import { describe, expect, it } from 'vitest'
import { functions } from '../../core/functions/index'

const seconds = (act: () => unknown): number => {
  const start = performance.now()
  act()
  return (performance.now() - start) / 1000
}

const score = (at: number): number => 1 + ((at * 7919) % 10)

describe('ten thousand rows', () => {
  it('of METING', () => {
    const [before, after] = [0, 1].map((moment) => Array.from({ length: 10_000 }, (_, at) => [score(at + moment)]))
    expect(seconds(() => functions.METING?.(before ?? [], after ?? []))).toBeLessThan(2)
  })

  it('of THEMASCORES', () => {
    const themes = ['redzaamheid', 'weerbaarheid', 'Eigen thema']
    const rows = Array.from({ length: 10_000 }, (_, at) => {
      const person = Math.floor(at / 8)
      return [`B-${person}`, at % 2 ? 'einde' : 'start', themes[at % 3] ?? '', `indicator ${(at % 8) >> 1}`, score(at)]
    })
    const table = [['Code', 'Moment', 'Thema', 'Indicator', 'Score'], ...rows]
    expect(seconds(() => functions.THEMASCORES?.(table, 'start', 'einde'))).toBeLessThan(2)
  })

  it('of GROEPSCORE', () => {
    const scores = Array.from({ length: 10_000 }, (_, at) => [score(at)])
    expect(seconds(() => functions.GROEPSCORE?.(scores))).toBeLessThan(2)
  })
})
