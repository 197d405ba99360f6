// When two texts are the same word, and which spelling wins.
import { describe, expect, it } from 'vitest'
import { bare, sameWord, spelling } from '../../core/reading/words'

describe('words', () => {
  it('case, accents, spaces, hyphens and underscores do not count', () => {
    for (const text of ['Kans zonder', ' kans_zonder', 'KANS-ZONDER ', 'kans\u00a0zonder', 'Káns‑zonder']) {
      expect(bare(text)).toBe('kanszonder')
    }
    expect(sameWord('politie / justitie', 'Politie/Justitie')).toBe(true)
    expect(sameWord('politie', 'justitie')).toBe(false)
  })

  it('a known name keeps our spelling, an own name that of its first row', () => {
    const spell = spelling(['Rijk'])
    expect(spell('RIJK')).toBe('Rijk')
    expect(spell(' Stichting Noord ')).toBe('Stichting Noord')
    expect(spell('stichting-noord')).toBe('Stichting Noord')
  })
})
