// Texts that people type or paste on the sheets for measuring, as the grid reads them with our native formulas.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { meten, metenNames } from '../../core'
import { openExample, read, settled, Workbench } from './open-workbench'

let workbench: Workbench
beforeAll(async () => {
  workbench = await Workbench.start()
})
afterAll(() => workbench?.stop())

const names = metenNames('')

it('the goal keeps its spaces and loses what nobody sees', async () => {
  const { page } = await workbench.open()
  await openExample(page, 'Gezinshuizen')
  await page.evaluate((plan) => window.werkbank.host.insert(plan), meten({ set: '', rows: 12 }))
  const goal = [
    ['30 \ufeffgezinnen uit Noord'],
    ['openen elke\u200b week hun post'],
    ['december 2027'],
    ['de post\u00adbak'],
  ]
  await page.evaluate(({ name, cells }) => window.werkbank.host.write({ [name]: cells }), {
    name: names.goal,
    cells: goal,
  })
  await settled(page)
  const [[sentence] = []] = await read(page, names.goalSentence)
  expect(sentence).toBe(
    '30 gezinnen uit Noord openen elke week hun post, uiterlijk in december 2027; dat zien we aan de postbak.',
  )
})
