// A file that went out of the workbench, or was made or saved elsewhere, is open in the workbench again with all that is in it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { savedByLibreOffice } from '../oracles/libreoffice'
import {
  addSheet,
  beside,
  fill,
  goTo,
  openExample,
  read,
  ready,
  shownIn,
  typeIn,
  values,
  Workbench,
} from './open-workbench'
import { choose, contentsOf, given, saved, savedFile, whenOpened } from './opened-files'

let workbench: Workbench
/** A measured example, a second set, and sheets, formulas and names of the user. */
let file: Uint8Array
let card: unknown[][]
beforeAll(async () => {
  workbench = await Workbench.start()
  const { page } = await workbench.open()
  await openExample(page, 'klussen in de buurt')
  await goTo(page, 'Start')
  await openExample(page, 'Gezinshuizen')
  await page.evaluate(() => window.werkbank.host.write({ Start_Organisatie: [['=1+1']] }))
  await fill(page, 'Mijn blad', 'A1:B1', [[12.5, 'tekst']])
  await typeIn(page, 'Mijn blad', 'A2', '=Kaart_Factor*A1')
  await typeIn(page, 'Mijn blad', 'A3', '=IMPACTKAART.RENDEMENT(A1; 5)')
  await typeIn(page, 'Mijn blad', 'A4', '3-2-2026')
  await typeIn(page, 'Project', 'B9', '=2*6')
  await addSheet(page, 'Tweede blad')
  await typeIn(page, 'Tweede blad', 'C3', "='Mijn blad'!A1+MAX(1,2)")
  await page.evaluate(() =>
    window.werkbank.grid.getActiveWorkbook().insertDefinedName('Mijn_getal', "'Mijn blad'!$A$1"),
  )
  await typeIn(page, 'Tweede blad', 'C4', '=Mijn_getal+1')
  file = await savedFile(page)
  card = await read(page, 'Kaart_Tabel')
})
afterAll(() => workbench?.stop())

const cardOf = { first: 'Kaart_Tabel', second: 'Kaart_Tabel_2' }

describe('a file of the workbench', () => {
  it('is opened with everything in it, calculates, is kept, and is saved the same', async () => {
    const { page, complaints } = await workbench.open()
    await choose(page, 'Team Noord - Impactkaart.xlsx', file)
    const report = await whenOpened(page)
    expect(report.filter((line) => !line.includes('Kleuren, randen, breedtes'))).toEqual([])
    expect(await read(page, cardOf.first)).toEqual(card)
    expect(await beside(page, 'Project_2', 'Projectnaam')).toBe('Gezinshuizen 2015')
    expect(await read(page, 'Start_Organisatie')).toEqual([['=1+1']])
    expect(await values(page, 'Mijn blad', 'A1:B1')).toEqual([[12.5, 'tekst']])
    expect(await shownIn(page, 'Mijn blad', 'A4')).toBe('03-02-2026')
    expect(contentsOf(await savedFile(page))).toEqual(contentsOf(file))

    await typeIn(page, 'Mijn blad', 'A1', '100')
    expect((await values(page, 'Tweede blad', 'C3:C4')).flat()).toEqual([102, 101])
    const factor = Number(await beside(page, cardOf.first, 'Rendementsfactor'))
    expect((await values(page, 'Mijn blad', 'A2:A2'))[0]?.[0]).toBeCloseTo(100 * factor, 6)
    await typeIn(page, 'Kaart', 'B5', '1')
    await page.locator('#message', { hasText: 'zit op slot' }).waitFor()

    await page.locator('#kept[aria-busy=false]').waitFor()
    await page.reload()
    await ready(page)
    expect((await values(page, 'Tweede blad', 'C3:C4')).flat()).toEqual([102, 101])
    expect(await read(page, cardOf.first)).toEqual(card)
    expect((await saved(page)).name).toBe('Team Noord - Impactkaart.xlsx')
    // What goes to others is called after the project: the name of a file may be that of a person.
    await goTo(page, 'Kaart')
    const copy = await given(page, page.locator('#pane').getByRole('button', { name: 'Maak deelbaar' }))
    expect(copy.name).toMatch(/^voorbeeld-klussen-in-de-buurt-.*-kopie-/)
    expect(complaints).toEqual([])
  })

  it('is opened as LibreOffice saves it', async () => {
    const { page, complaints } = await workbench.open()
    const { project } = await savedByLibreOffice({ project: file })
    await choose(page, 'project.xlsx', project ?? new Uint8Array())
    const report = await whenOpened(page)
    expect(report.filter((line) => !line.includes('Kleuren, randen, breedtes'))).toEqual([])
    expect(await read(page, cardOf.first)).toEqual(card)
    expect(contentsOf(await savedFile(page))).toEqual(contentsOf(file))
    expect(complaints).toEqual([])
  })
})
