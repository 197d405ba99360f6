// The pack of an organisation chosen in the workbench: a real grid, which computes, holds what the pack brings.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { choosePack, expectPackSheets, makePackSheets } from '../support/choose-pack'
import { beside, read, settled, sheetNames, Workbench } from './open-workbench'

let workbench: Workbench
beforeAll(async () => {
  workbench = await Workbench.start()
})
afterAll(() => workbench?.stop())

it('its sheets stand there, its own price counts, and all of it goes again', async () => {
  const { page, complaints } = await workbench.open()
  const pane = page.locator('#pane')
  const before = await sheetNames(page)
  await choosePack(pane)
  await makePackSheets(pane)
  await settled(page)
  await expectPackSheets((name) => read(page, name))
  await pane.getByRole('button', { name: 'Uitkomsten', exact: true }).click()
  await pane.getByRole('button', { name: 'Uitkomst toevoegen' }).click()
  await pane.locator('[name=label]').fill('huisbezoek door')
  const offered = pane.getByRole('option', { name: /eigen prijs/ })
  // 18,25 in 2024 stands in the list: what counts is said, with the year of the project, and so is where it comes from.
  expect(await offered.innerText()).toMatch(/€\s18,85 per bezoek, prijzen van 2025/)
  expect(await offered.innerText()).toMatch(/omgerekend van €\s18,25 in 2024/)
  await offered.click()
  await pane.locator('[name=gross]').fill('10')
  await pane.getByRole('button', { name: 'Zet in het werkblad' }).click()
  await pane.getByText('Eerste uitkomst toegevoegd.').waitFor()
  await settled(page)
  const [headings = [], row = []] = await read(page, 'Uitkomsten')
  const under = (heading: string) => row[headings.indexOf(heading)]
  expect([under('Uitkomst'), under('Baathouder')]).toEqual(['Huisbezoek door een vrijwilliger', 'gemeente'])
  expect(under('Prijs')).toBeGreaterThan(18)
  expect(await beside(page, 'Over_Dit_Bestand', 'Vast in het pakket')).toBe('organisatie, prijzen, indicatorenplan')
  await pane.getByRole('button', { name: 'Kaart', exact: true }).click()
  await pane.getByRole('button', { name: 'Verwijder onze bladen' }).click()
  await pane.getByRole('button', { name: 'Ja, verwijder deze bladen' }).click()
  await pane.getByText('De bladen zijn verwijderd.').waitFor()
  expect(await sheetNames(page)).toEqual(before)
  await pane.getByRole('button', { name: 'Start', exact: true }).click()
  await choosePack(pane)
  expect(complaints).toEqual([])
}, 300_000)
