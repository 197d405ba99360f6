// The route Meten as someone clicks it in the workbench: six steps, a real grid that computes, and what stands in its sheets afterwards.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFirstCard } from '../support/first-card'
import { expectRoute, walkRoute } from '../support/route'
import { read, settled, Workbench } from './open-workbench'

let workbench: Workbench
beforeAll(async () => {
  workbench = await Workbench.start()
})
afterAll(() => workbench?.stop())

it('the six steps leave in the sheets what was clicked and typed', async () => {
  const { page, complaints } = await workbench.open()
  await makeFirstCard(page)
  await walkRoute(page.locator('#pane'))
  await settled(page)
  await expectRoute((name) => read(page, name))
  expect(complaints).toEqual([])
}, 300_000)
