// One click on a made-up example in the built workbench: the card with its effects, the measurements, and the outcome that takes its chances
// from them. And what one sees when the second part fails.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examples, projectTableOf } from '../../core/examples/index'
import { metenNames } from '../../core/templates/meten/names'
import { chancesOf, measuredProject, scoreTable, withChances } from '../examples/measured-projects'
import { rowsFrom } from '../properties/arbitraries'
import { beside, openExample, read, settled, Workbench } from './open-workbench'

let workbench: Workbench
beforeAll(async () => {
  workbench = await Workbench.start()
})
afterAll(() => workbench?.stop())

const jongerenwerk = examples.find(({ key }) => key === 'jongerenwerk')
if (!jongerenwerk) throw new Error('no example of youth work')
const project = measuredProject(jongerenwerk)
const names = metenNames('')

describe('a made-up example', () => {
  it('stands in the workbook after one click, with its measurements and what follows from them', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'klussen in de buurt')
    await page.getByText(`Het voorbeeld “${jongerenwerk.title}” staat in de werkmap.`).waitFor()
    expect(await page.evaluate(() => window.werkbank.grid.getActiveWorkbook().getActiveSheet().getSheetName())).toBe(
      'Kaart',
    )
    const [, ...answers] = await read(page, names.measurements)
    const filled = answers.filter(([code]) => code !== '')
    expect(filled.map((row) => row.slice(0, 4))).toEqual(
      project.rows.map(({ code, moment, indicator, answer }) => [code, moment, indicator, answer]),
    )
    expect(filled.filter((row) => row.at(-1) !== 'Telt mee.')).toEqual([])

    const themes = rowsFrom('THEMASCORES', scoreTable(project), 'start', 'einde')
    const shown = (await read(page, names.themes)).filter((row) => row[2] !== '').slice(1)
    expect(shown.map((row) => row.slice(0, 6)).sort()).toEqual(themes.map((row) => row.slice(0, 6)).sort())

    const chances = chancesOf(project)
    const card = rowsFrom('KAART', projectTableOf(jongerenwerk), withChances(project, chances))
    const factor = Number(card.find(([label]) => label === 'Rendementsfactor')?.[1])
    expect(await beside(page, 'Kaart_Tabel', 'Rendementsfactor')).toBeCloseTo(factor, 9)
    const pane = page.locator('#pane')
    await pane.locator('.ik-hero', { hasText: factor.toFixed(2).replace('.', ',') }).waitFor()
    for (const { effect } of project.measuring.effects) await pane.getByText(effect).first().waitFor()
    expect(complaints).toEqual([])
  })

  it('says what is there when its second part fails, and goes on from there', async () => {
    const { page } = await workbench.open()
    await page.evaluate(() => {
      const { host } = window.werkbank
      const { extend } = host
      host.extend = () => {
        host.extend = extend
        return Promise.reject(new Error('Dit lukt nu niet.'))
      }
    })
    const pane = page.locator('#pane')
    await pane.getByRole('button', { name: /klussen in de buurt/ }).click()
    await pane.getByText('het deel over meten en vertellen is niet helemaal ingevuld. Dit lukt nu niet.').waitFor()
    expect(await beside(page, 'Project', 'Projectnaam')).toBe(jongerenwerk.start.projectName)
    await pane.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByText(`Het voorbeeld “${jongerenwerk.title}” staat in de werkmap.`).waitFor()
    await settled(page)
    expect((await read(page, names.harvest))[0]?.[0]).toContain('vooruit')
  })
})
