// When the host fails: each call gives a sentence, what was filled in stays, and it can be tried again. And a second click while
// something runs does nothing.
import { describe, expect, it } from 'vitest'
import { openPaneForEach, page } from './each-pane'
import type { HostCall } from './memory-program'
import { button, field, sheetHolds } from './walk'

openPaneForEach()

const reason = 'De werkmap is alleen-lezen.'
const fail = (call: HostCall) =>
  page.evaluate(([what, sentence]) => window.testHost.failing.set(what, sentence), [call, reason] as const)
const heal = () => page.evaluate(() => window.testHost.failing.clear())
const done = () => page.evaluate(() => window.testHost.done)
const sheetNames = () => page.evaluate(() => window.testHost.sheetNames())

/** The alert says what failed and why. */
const alert = (sentence: string) => page.locator('[role=alert]', { hasText: `${sentence} ${reason}` }).waitFor()
const retry = async () => {
  await heal()
  await button(page, 'Probeer opnieuw').click()
}

const fillSteps = async (): Promise<void> => {
  await field(page, 'projectName').fill('Buurtmaatjes')
  await field(page, 'type').selectOption('eenzaamheid')
  await button(page, 'Volgende').click()
  await field(page, 'reach').fill('80')
  await field(page, 'costs').fill('60000')
  await button(page, 'Volgende').click()
}

const withSheets = async (screen: string): Promise<void> => {
  await page.evaluate(() => window.testHost.insertFirst())
  await button(page, screen).click()
}

describe('a host that fails', () => {
  it('at inserting: nothing is made, everything stays, and again works', async () => {
    await fillSteps()
    await fail('insert')
    await button(page, 'Maak Impactkaart').click()
    await alert('De werkbladen konden niet worden gemaakt.')
    expect(await sheetNames()).toEqual(['Mijn blad'])
    await page.getByRole('button', { name: /Het project/ }).click()
    expect(await field(page, 'projectName').inputValue()).toBe('Buurtmaatjes')
    await retry()
    await page.getByText('De Impactkaart is gemaakt.').waitFor()
  })

  it('at filling: the sheets stand there, and filling can be tried again', async () => {
    await fillSteps()
    await fail('write')
    await button(page, 'Maak Impactkaart').click()
    await alert('De werkbladen staan er, maar de gegevens konden niet worden ingevuld.')
    await retry()
    await page.getByText('De Impactkaart is gemaakt.').waitFor()
    expect(await sheetNames()).toHaveLength(8)
    expect(await page.evaluate(() => window.testHost.read(['Start_Projectnaam', 'Start_Kosten']))).toEqual({
      Start_Projectnaam: [['Buurtmaatjes']],
      Start_Kosten: [[60000]],
    })
  })

  it('at a change on Start: what was typed stays in the field', async () => {
    await withSheets('Start')
    await fail('write')
    await field(page, 'projectName').fill('Nieuwe naam')
    await alert('Dit kon niet in het werkblad worden gezet.')
    expect(await field(page, 'projectName').inputValue()).toBe('Nieuwe naam')
    await button(page, 'Probeer opnieuw').click()
    // The message of the first failure still stands there, so it does not tell that the second came.
    await expect.poll(() => page.evaluate(() => window.testHost.refused)).toBe(2)
    await alert('Dit kon niet in het werkblad worden gezet.')
    await retry()
    await sheetHolds(page, 'Start_Projectnaam', 'Nieuwe naam')
    // The message goes, and the focus does not get lost with its button.
    await page.locator('[role=alert] p').waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  it('at saving an outcome: the form stays as it was', async () => {
    await withSheets('Uitkomsten')
    await button(page, 'Uitkomst toevoegen').click()
    await field(page, 'label').fill('huisarts-consult')
    await field(page, 'gross').fill('12')
    await fail('write')
    await button(page, 'Zet in het werkblad').click()
    await alert('Dit kon niet in het werkblad worden gezet.')
    expect(await field(page, 'gross').inputValue()).toBe('12')
    await retry()
    await page.getByText('Eerste uitkomst toegevoegd.').waitFor()
  })

  for (const call of ['sets', 'read'] as const) {
    it(`at ${call}: the pane says that it could not read, keeps what it knew, and reads again`, async () => {
      await withSheets('Kaart')
      await page.getByRole('heading', { name: 'Indicatie' }).waitFor()
      await fail(call)
      await page.evaluate(() => window.testHost.select({ address: 'Start!B3', formula: '', sentence: '' }))
      await alert('De werkbladen konden niet worden gelezen.')
      expect(await page.getByRole('heading', { name: 'Indicatie' }).count()).toBe(1)
      await retry()
      await page.locator('[role=alert] p').waitFor({ state: 'detached' })
    })
  }

  it('at the names of the sheets: nothing is inserted', async () => {
    await fillSteps()
    await fail('sheetNames')
    await button(page, 'Maak Impactkaart').click()
    await alert('De werkbladen konden niet worden gemaakt.')
    await heal()
    expect(await sheetNames()).toEqual(['Mijn blad'])
  })

  it('at more rows: the table stays as it was', async () => {
    await withSheets('Uitkomsten')
    await page.evaluate(() => window.testHost.fillAllRows())
    await fail('extend')
    await button(page, 'Meer rijen').click()
    await alert('De tabel kon geen extra rijen krijgen.')
    await retry()
    await page.getByText('De tabel heeft nu 60 rijen.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Uitkomsten')
  })

  for (const [call, name, sentence, trace] of [
    ['save', 'Opslaan (.xlsx)', 'Opslaan is niet gelukt.', 'save'],
    ['print', 'Afdrukken', 'Afdrukken is niet gelukt.', 'print'],
    ['share', 'Maak deelbaar', 'De deelbare kopie kon niet worden gemaakt.', 'share'],
    ['show', 'Toon het blad Kaart', 'Het blad kon niet worden getoond.', 'show Kaart'],
  ] as const) {
    it(`at ${call}: a sentence, and again works`, async () => {
      await withSheets('Kaart')
      await fail(call)
      await button(page, name).click()
      await alert(sentence)
      await retry()
      await page.waitForFunction((wanted) => window.testHost.done.includes(wanted), trace)
    })
  }

  it('at removing: the sheets stay; a close button gives the focus to the heading', async () => {
    await withSheets('Kaart')
    await fail('remove')
    await button(page, 'Verwijder onze bladen').click()
    await button(page, 'Ja, verwijder deze bladen').click()
    await alert('De bladen konden niet worden verwijderd.')
    expect(await sheetNames()).toHaveLength(8)
    await button(page, 'Sluiten').click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Indicatie')
  })

  it('at a formula: the refusal of the host is shown', async () => {
    await button(page, 'Functies').click()
    await page.locator('.ik-function summary').first().click()
    await fail('writeFormula')
    await button(page, 'Zet in de gekozen cel (RENDEMENT)').click()
    await alert('De functie kon niet in de cel worden gezet.')
    expect(await done()).toEqual([])
  })
})

describe('a double click', () => {
  it('makes one Impactkaart', async () => {
    await fillSteps()
    await page.evaluate(() => window.testHost.slowDown(200))
    await button(page, 'Maak Impactkaart').dblclick()
    await page.locator('button[type=submit][aria-disabled=true]', { hasText: 'Bezig…' }).waitFor()
    await page.getByText('De Impactkaart is gemaakt.').waitFor()
    expect(await sheetNames()).toHaveLength(8)
  })

  it('adds rows once, saves once, and adds one outcome', async () => {
    await withSheets('Uitkomsten')
    await page.evaluate(() => window.testHost.fillAllRows())
    await page.evaluate(() => window.testHost.slowDown(200))
    await button(page, 'Meer rijen').dblclick()
    await page.getByText('De tabel heeft nu 60 rijen.').waitFor()
    await button(page, 'Uitkomst toevoegen').click()
    await field(page, 'label').fill('huisarts-consult')
    await field(page, 'gross').fill('12')
    await button(page, 'Zet in het werkblad').dblclick()
    await page.getByText('Toegevoegd: huisarts-consult.').waitFor()
    expect(await page.locator('.ik-list > li').count()).toBe(41)
    await button(page, 'Kaart').click()
    await button(page, 'Opslaan (.xlsx)').dblclick()
    await page.getByText('Opgeslagen.').waitFor()
    expect((await done()).filter((call) => call === 'save')).toHaveLength(1)
  })
})
