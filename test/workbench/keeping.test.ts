// Nothing of the user is ever lost or touched: reload, a second set, removal, a failing insert, locked cells.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginAgain,
  beside,
  formulaAt,
  goTo,
  openExample,
  ready,
  select,
  settled,
  sheetNames,
  typeIn,
  values,
  Workbench,
} from './open-workbench'

let workbench: Workbench
beforeAll(async () => {
  workbench = await Workbench.start()
})
afterAll(() => workbench?.stop())

const ourSheets = ['Start', 'Project', 'Uitkomsten', 'Effecten', 'Kaart', 'Prijzen', 'Uitleg']

describe('the work', () => {
  it('is there again after a reload, and gone only after a confirmed new start', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'Gezinshuizen')
    await typeIn(page, 'Mijn blad', 'A1', '12,5')
    await typeIn(page, 'Mijn blad', 'A2', '=A1*2')
    await typeIn(page, 'Mijn blad', 'A3', '=IMPACTKAART.RENDEMENT(A1; 5)')
    const factor = await beside(page, 'Kaart_Tabel', 'Rendementsfactor')
    await page.locator('#kept[aria-busy=false]', { hasText: 'Bewaard in deze browser' }).waitFor()
    await page.reload()
    await ready(page)
    expect(await values(page, 'Mijn blad', 'A1:A3')).toEqual([[12.5], [25], [2.5]])
    expect(await sheetNames(page)).toEqual(['Mijn blad', ...ourSheets])
    expect(await beside(page, 'Kaart_Tabel', 'Rendementsfactor')).toBe(factor)

    await page.getByRole('button', { name: 'Opnieuw beginnen' }).click()
    await page.getByRole('button', { name: 'Niet doen' }).click()
    expect(await sheetNames(page)).toHaveLength(8)
    await beginAgain(page)
    expect(await sheetNames(page)).toEqual(['Mijn blad'])
    expect(complaints).toEqual([])
  })

  it('stays when our sheets come twice and go again', async () => {
    const { page, complaints } = await workbench.open()
    await typeIn(page, 'Mijn blad', 'A1', 'van mij')
    await openExample(page, 'Gezinshuizen')
    await goTo(page, 'Start')
    await openExample(page, 'Schuldhulp')
    const measuring = ['Indicatorenplan', 'Metingen', 'Verhalen', 'Monitor', 'Indicatoren']
    const second = [...ourSheets, ...measuring].map((name) => `${name} 2`)
    expect(await sheetNames(page)).toEqual(['Mijn blad', ...ourSheets, ...second])
    expect(await beside(page, 'Project_2', 'Projectnaam')).toBe('Voorbeeld: schuldhulp met maatjes (verzonnen)')
    await page.getByRole('button', { name: 'Verwijder onze bladen' }).click()
    await page.getByRole('button', { name: 'Ja, verwijder deze bladen' }).click()
    await page.getByText('De bladen zijn verwijderd.').waitFor()
    expect(await sheetNames(page)).toEqual(['Mijn blad', ...ourSheets])
    expect(await values(page, 'Mijn blad', 'A1:A1')).toEqual([['van mij']])
    expect(complaints).toEqual([])
  })

  it('stays when an insert breaks half-way or a sheet has our name', async () => {
    const { page } = await workbench.open()
    await typeIn(page, 'Mijn blad', 'A1', 'van mij')
    const refused = (broken: boolean) =>
      page.evaluate(async (half) => {
        const { host } = window.werkbank
        const plan = (name: string, formula: string) => ({
          name,
          role: name,
          columns: [{ width: 10 }],
          rowHeights: {},
          cells: [{ at: 'A1', formula }],
          merges: [],
          validations:
            half && name === 'B'
              ? [{ range: 'A1', rule: { kind: 'choice', from: { name: 'Niets' } }, onWrong: 'warn' }]
              : [],
          highlights: [],
          charts: [],
          frozen: { rows: 0, columns: 0 },
          gridlines: true,
          print: { orientation: 'staand', area: 'A1:A1', pagesTall: 1, footer: '' },
          protect: true,
        })
        const sheets = [plan('A', '1+1'), plan(half ? 'B' : 'Mijn blad', '2+2')]
        const whole = {
          template: 'impactkaart',
          set: '',
          rows: 1,
          version: '1',
          sheets,
          names: [{ name: 'Van_ons', sheet: 'A', range: 'A1' }],
        }
        return host.insert(whole as never).then(
          () => 'inserted',
          (error: Error) => error.message,
        )
      }, broken)
    expect(await refused(true)).toContain('weer weggehaald')
    expect(await refused(false)).toContain('Er is al een blad Mijn blad')
    expect(await sheetNames(page)).toEqual(['Mijn blad'])
    expect(await values(page, 'Mijn blad', 'A1:A1')).toEqual([['van mij']])
    await openExample(page, 'Gezinshuizen')
    expect(await sheetNames(page)).toHaveLength(8)
  })

  it('keeps the shape of our sheets: a locked cell refuses with a sentence', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'Gezinshuizen')
    const formula = await formulaAt(page, 'Kaart', 'B7')
    expect(formula).toMatch(/^=/)
    await typeIn(page, 'Kaart', 'B7', '9')
    await page.locator('#message').getByText('Deze cel zit op slot').waitFor()
    expect(await formulaAt(page, 'Kaart', 'B7')).toBe(formula)
    await select(page, 'Kaart', 'B7')
    await page.keyboard.press('Delete')
    await settled(page)
    expect(await formulaAt(page, 'Kaart', 'B7')).toBe(formula)
    expect(complaints).toEqual([])
  })

  it('takes a text that starts with = as text', async () => {
    const { page, complaints } = await workbench.open()
    await page.locator('[name=projectName]').fill('=1+1')
    await page.locator('[name=organisation]').fill('@sum')
    await page.locator('[name=type]').selectOption('jongerenwerk')
    await page.locator('[name=months]').fill('12')
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.locator('[name=reach]').fill('10')
    await page.locator('[name=costs]').fill('1000')
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.getByRole('button', { name: 'Maak Impactkaart' }).click()
    await page.getByRole('heading', { level: 1, name: 'Indicatie' }).waitFor()
    expect(await values(page, 'Start', 'B6:B7')).toEqual([['=1+1'], ['@sum']])
    expect(await beside(page, 'Project', 'Projectnaam')).toBe('=1+1')
    expect(complaints).toEqual([])
  })

  it('more rows come with formulas, and what was typed stays', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'Gezinshuizen')
    const before = await beside(page, 'Kaart_Tabel', 'Rendementsfactor')
    await page.evaluate(async () => {
      const { host } = window.werkbank
      const [names] = await Promise.all([host.read(['Uitkomsten'])])
      const rows = names.Uitkomsten ?? []
      const width = rows[0]?.length ?? 0
      const at = rows[0]?.indexOf('Uitkomst') ?? 0
      const number = rows[0]?.indexOf('Bruto aantal') ?? 0
      const block = rows.map((row, index) =>
        Array.from({ length: width }, (_, column) => {
          if (index === 0 || row[at] !== '') return undefined
          return column === at
            ? 'Huisarts, gemiddeld consult (ook telefonisch/e-mail)'
            : column === number
              ? 1
              : undefined
        }),
      )
      await host.write({ Uitkomsten: block })
    })
    await goTo(page, 'Uitkomsten')
    await page.getByRole('button', { name: 'Meer rijen' }).click()
    await page.getByText('De tabel heeft nu 60 rijen.').waitFor()
    expect(await formulaAt(page, 'Uitkomsten', 'A66')).toMatch(/^=/)
    const full = Number(await beside(page, 'Kaart_Tabel', 'Rendementsfactor'))
    expect(full).toBeGreaterThan(Number(before))
    await typeIn(page, 'Uitkomsten', 'B47', 'Huisarts, gemiddeld consult (ook telefonisch/e-mail)')
    await typeIn(page, 'Uitkomsten', 'C47', '100')
    expect(Number(await beside(page, 'Kaart_Tabel', 'Rendementsfactor'))).toBeGreaterThan(full)
    expect(complaints).toEqual([])
  })
})
