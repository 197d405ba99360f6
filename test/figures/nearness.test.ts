// How much a typed text looks like a name: letters and shared words, in known cases.
import { describe, expect, it } from 'vitest'
import { comparable, editDistance, nearness } from '../../core/figures/nearness'

const near = (typed: string, name: string) => nearness(comparable(typed), comparable(name))

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['schuld', 'schuld', 0],
    ['schuld', 'shculd', 2],
    ['huisarts', 'huisart', 1],
  ])('from "%s" to "%s" is %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance)
    expect(editDistance(other, one)).toBe(distance)
  })
})

describe('nearness', () => {
  it('is 2 for the same words, and 0 for nothing', () => {
    expect(near('Kans zonder', 'kans-zonder')).toBe(2)
    expect(near('', '')).toBe(0)
  })

  it('is higher for a name with fewer other letters', () => {
    expect(near('bijstand', 'bijstand-jaar')).toBeGreaterThan(near('bijstand', 'bijstand-uitvoering-jaar'))
    expect(near('qly', 'qaly')).toBeGreaterThan(near('qly', 'gli-jaar'))
  })

  it('counts a part of a compound and one typing error as a shared word', () => {
    expect(near('schuld', 'schuldhulp-huishouden')).toBeGreaterThan(1)
    expect(near('detenite', 'detentie-dag')).toBeLessThan(1)
    expect(near('detentje', 'detentie-dag')).toBeGreaterThan(1)
  })
})
