// A text of tens of thousands of characters, pasted by mistake, is told in a short sentence and costs no noticeable time.
import { expect, it } from 'vitest'
import { nearestKeys } from '../../core/figures/price'
import { functions } from '../../core/functions/index'
import { problemOf } from '../support/problem-of'

const project = [['Kosten totaal', 1000]]
const long = 'huisarts consult '.repeat(2000)

it('an outcome is compared by its first 80 characters, and repeated by its first 60', () => {
  const table = [
    ['Uitkomst', 'Bruto aantal'],
    [long, 10],
  ]
  const { message } = problemOf(() => functions.BATEN?.(project, table))
  expect(message).toContain(`"${long.slice(0, 60)}…" staat niet in de prijslijst`)
  expect(message.length).toBeLessThan(400)
  expect(nearestKeys(long, 3)).toEqual(nearestKeys(long.slice(0, 80), 3))
})

it('payers of more than 500 characters are refused before they are taken apart', () => {
  const table = (payer: string) => [
    ['Uitkomst', 'Bruto aantal', 'Prijs', 'Baathouder'],
    ['overlast', 10, 100, payer],
  ]
  const start = performance.now()
  const { reason, message } = problemOf(() => functions.BATEN?.(project, table(`x${':'.repeat(30_000)}`)))
  expect(performance.now() - start).toBeLessThan(1000)
  expect([reason, message.length < 200]).toEqual(['payer-unreadable', true])
  expect(functions.BATEN?.(project, table('x'.repeat(500)))).toBe(1000)
  expect(problemOf(() => functions.BATEN?.(project, table('x'.repeat(501)))).reason).toBe('payer-unreadable')
})
