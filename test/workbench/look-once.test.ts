// What a formula looks at is written down once, however often the grid calculates; and again when the grid threw it away.
import { Injector, type IUnitRange, type RTree } from '@univerjs/core'
import { DependencyManagerService, IDependencyManagerService } from '@univerjs/preset-sheets-core'
import { expect, test } from 'vitest'
import { lookOnce } from '../../workbench/look-once'

class Notes extends DependencyManagerService {
  get ranges(): number {
    const { all } = this.tree.toJSON()
    return all ? JSON.stringify(all).split('"id"').length - 1 : 0
  }
  private get tree(): RTree {
    return this._dependencyRTreeCache
  }
}

const opened = () => {
  const injector = new Injector([[IDependencyManagerService, { useClass: Notes }]])
  lookOnce(injector)
  return injector.get(IDependencyManagerService) as Notes
}
const column = (endRow: number): IUnitRange => ({
  unitId: 'all',
  sheetId: 'sheet',
  range: { startRow: 0, startColumn: 0, endRow, endColumn: 0 },
})
const formula = (treeId: number, ...rangeList: IUnitRange[]) =>
  ({ treeId, rangeList }) as Parameters<Notes['addDependencyRTreeCache']>[0]

test('calculating again writes nothing down again', () => {
  const notes = opened()
  for (let round = 0; round < 3; round++) for (const id of [1, 2]) notes.addDependencyRTreeCache(formula(id, column(9)))
  expect(notes.ranges).toBe(2)
  expect([...notes.searchDependency([column(0)])]).toEqual([1, 2])
})

test('a formula that looks elsewhere is written down again', () => {
  const notes = opened()
  notes.addDependencyRTreeCache(formula(1, column(9)))
  notes.addDependencyRTreeCache(formula(1, column(19)))
  const below = { ...column(0), range: { startRow: 15, startColumn: 0, endRow: 15, endColumn: 0 } }
  expect([...notes.searchDependency([below])]).toEqual([1])
})

test.each([
  ['reset', (notes: Notes) => notes.reset()],
  ['clearFormulaDependency', (notes: Notes) => notes.clearFormulaDependency('all', 'sheet')],
] as const)('after %s it is written down again', (_, clear) => {
  const notes = opened()
  notes.addFormulaDependency('all', 'sheet', 3, 3, formula(1))
  notes.addDependencyRTreeCache(formula(1, column(9)))
  clear(notes)
  expect(notes.ranges).toBe(0)
  notes.addDependencyRTreeCache(formula(1, column(9)))
  expect(notes.ranges).toBe(1)
})
