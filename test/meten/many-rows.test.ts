// Two thousand answers on one sheet Metingen: LibreOffice counts the same as THEMASCORES, and leaves out the rows that are wrong.
import { expect, it } from 'vitest'
import type { Cell } from '../../core/cell'
import { functions } from '../../core/functions/index'
import { openFillings } from './measurement-books'
import { madeUp, rightRows } from './measurements'
import { expectSameThemes } from './theme-lines'

it('of two thousand rows every one is counted or told why not', async () => {
  const { rows, ...more } = madeUp(25, { people: 130, groups: 40 })
  const filling = { ...more, rows: rows.slice(0, 2000), from: 'start', to: 'einde' }
  expect(filling.rows).toHaveLength(2000)
  const sheet = (await openFillings({ many: filling }))('many')
  const right = rightRows(filling)
  expectSameThemes(sheet.called('themes'), functions.THEMASCORES?.(right, 'start', 'einde') as Cell[][])
  const [, ...answers] = sheet.called('measurements')
  expect(answers.map((row) => row[7]).filter((score) => score !== '')).toEqual(right.slice(1).map((row) => row[4]))
  const unexplained = filling.rows.filter(({ says = 'Telt mee.' }, at) => !String(answers[at]?.[8]).includes(says))
  expect(unexplained).toEqual([])
  expect(sheet.errors).toEqual([])
})
