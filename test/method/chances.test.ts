// What part of the people scores so low that it is a problem, before and after.
import { expect, test } from 'vitest'
import { chancesOf } from '../../core/method/chances'

const pairs = [
  [1, 3],
  [2, 2],
  [2, 4],
  [4, 5],
  [5, 1],
] as const

test.each([
  [0, 0, 0],
  [1, 1 / 5, 1 / 5],
  [2, 3 / 5, 2 / 5],
  [2.5, 3 / 5, 2 / 5],
  [5, 1, 1],
])('at or below %d: %d before, %d after', (threshold, without, after) => {
  expect(chancesOf(pairs, threshold)).toEqual({ without, with: after })
})

test('fewer than five people give no chance', () => {
  expect(chancesOf(pairs.slice(1), 2)).toBeUndefined()
  expect(chancesOf([], 2)).toBeUndefined()
})
