// What is said of one returned file: other names of sheets, formulas that were replaced, figures as text, measurements and what must not
// be told.
import { describe, expect, test } from 'vitest'
import { firstOwnPriceRow } from '../../core/templates/impactkaart/layout'
import { type FileReport, gatherFile, together } from '../../workbook-file'
import { geld, type MeasurementInput, steun, taal, telling, trots } from '../meten/measurements'
import { type FilledCard, fileOf } from '../template/filled'
import { figureOf, measuredFile, returnedCard, source, withCells, withParts, withSheetCalled } from './returned'

const card = returnedCard(3)
const gatherOf = (bytes: Uint8Array, name = 'a.xlsx'): Promise<FileReport> => gatherFile(source(name, bytes))
const found = ({ problems }: FileReport, words: RegExp) =>
  problems.filter(({ text, advice }) => words.test(`${text} ${advice}`))

describe('sheets and formulas', () => {
  test('sheets with another name are fine, and only told', async () => {
    const file = withSheetCalled(withSheetCalled(await fileOf(card), 'Kaart', 'Voor de raad'), 'Project', "Ons 'plan'")
    const report = await gatherOf(file)
    expect(found(report, /andere naam gekregen: Project, Kaart\. Dat mag/)[0]?.severity).toBe('tip')
    expect(found(report, /formule/i).map(({ text }) => text)).toEqual([
      'Niet alle formules in deze werkmap zijn uitgerekend. Het overzicht rekent zelf.',
    ])
    expect(report.projects[0]?.benefits).toBeCloseTo(figureOf(card, 'Baten (contante waarde)'), 6)
  })

  test('a number over a formula of the card is found, by sheet and cell, and is not believed', async () => {
    const report = await gatherOf(withCells(await fileOf(card), 5, { K9: 1_000_000 }))
    const [replaced] = found(report, /vervangen door een waarde/)
    expect([replaced?.severity, replaced?.place]).toEqual(['let op', 'Kaart, cel K9'])
    expect(found(report, /toont iets anders.*Baten \(contante waarde\) is 1000000/).length).toBe(1)
    expect(report.projects[0]?.benefits).toBeCloseTo(figureOf(card, 'Baten (contante waarde)'), 6)
  })

  test('another formula in a row of Uitkomsten is found', async () => {
    const file = withParts(await fileOf(card), (xml, part) =>
      part === 'xl/worksheets/sheet3.xml' ? xml.replace(/(<c r="P7"[^>]*><f>).*?<\/f>/, '$11+1</f>') : xml,
    )
    const [changed] = found(await gatherOf(file), /De formule in deze cel is veranderd/)
    expect(changed?.place).toBe('Uitkomsten, cel P7')
  })

  test('a formula in another spelling is the same formula', async () => {
    const file = withParts(await fileOf(card), (xml, part) =>
      part === 'xl/worksheets/sheet5.xml' ? xml.replaceAll('SUM(Uitkomsten!', "sum( 'Uitkomsten'!") : xml,
    )
    expect(found(await gatherOf(file), /veranderd|vervangen/)).toEqual([])
  })
})

test('own prices that are wrong are told with their row in the sheet', async () => {
  const ownPrices = [
    { key: 'a', price: 'veel' },
    { key: 'b', price: 10 },
    { key: 'c', price: 'meer' },
    { key: 'b', price: 2 },
  ]
  const report = await gatherOf(await fileOf({ ...card, ownPrices }))
  const rows = report.problems.filter(({ place }) => place === 'Prijzen, eigen prijzen').map(({ text }) => text)
  const at = firstOwnPriceRow
  expect(rows).toEqual([
    expect.stringContaining(`rij ${at}, kolom Prijs`),
    expect.stringContaining(`rij ${at + 2}, kolom Prijs`),
    expect.stringContaining(`in rij ${at + 1} en in rij ${at + 3}`),
  ])
})

test('a formula that someone typed and nobody worked out is told with its place', async () => {
  const file = withParts(await fileOf(card), (xml, part) =>
    part === 'xl/worksheets/sheet1.xml'
      ? xml.replace(/<c r="B14"([^>]*?)>.*?<\/c>/, '<c r="B14"$1><f>1000*55</f></c>')
      : xml,
  )
  const report = await gatherOf(file)
  expect(found(report, /formule zonder uitkomst/)[0]?.place).toBe('Start, cel B14')
  expect(report.projects[0]?.leftOut).toBe('de kosten ontbreken')
})

test('a number that can be read two ways is refused with its row in the sheet', async () => {
  const outcomes = card.outcomes.map((row, index) => (index === 1 ? { ...row, 'Eigen aandeel': '1.250' } : row))
  const wrong = found(await gatherOf(await fileOf({ ...card, outcomes })), /1\.250|1250|125/)
  expect(wrong.map(({ severity, place }) => [severity, place])).toEqual([
    ['fout', 'Uitkomsten, rij 8, kolom Eigen aandeel'],
  ])
})

describe('what must not be told', () => {
  test('a mail address in a name is hidden, a name among residents too, and both are reported', async () => {
    const start = { ...card.start, projectName: 'Maatjes fatima@voorbeeld.nl' }
    const effects = {
      Effecten: {
        B8: 'Minder alleen',
        C8: 'vooral voor mevrouw Jansen',
        B9: 'Slaapt beter',
        I9: 'Een verhaal.',
        J9: 'ja',
      },
    }
    const bytes = await measuredFile({ ...card, start }, { chosen: [], rows: [] }, effects)
    const report = await gatherOf(bytes)
    const all = JSON.stringify(together([report]))
    expect(all).not.toContain('fatima')
    expect(all).not.toContain('Jansen')
    expect(all).not.toContain('Een verhaal')
    expect(report.projects[0]?.stories).toBe(1)
    expect(found(report, /e-mailadres.*verborgen/)[0]?.place).toBe('Start, Projectnaam')
    expect(report.projects[0]?.effects.map(({ effect }) => effect)).toEqual(['Minder alleen', 'Slaapt beter'])
  })

  const scores = (indicator: string, people: number): MeasurementInput[] =>
    Array.from({ length: people }, (_, index) => [
      { code: `KODE${index}`, moment: 'start', indicator, answer: 2 },
      { code: `KODE${index}`, moment: 'einde', indicator, answer: index === 0 ? 1 : 4 },
    ]).flat()
  const filling = {
    chosen: [geld, taal, steun, telling].map((indicator) => ({ indicator })).concat([trots]),
    rows: [...scores(geld, 6), ...scores(taal, 4), { code: 'KODE1', moment: 'einde', indicator: geld, answer: 5 }],
  }
  const ended: FilledCard = {
    ...card,
    start: { ...card.start, months: 12, today: 46_800 },
    project: { ...card.project, Startdatum: 46_000 },
  }

  test('scores of fewer than five people stay hidden, and codes stay where they are', async () => {
    const report = await gatherOf(await measuredFile(ended, filling))
    const [money, language] = report.projects[0]?.themes ?? []
    expect(money?.figures).toMatchObject({ hidden: false, people: 6, forward: 5, back: 1, before: 2, after: 3.5 })
    expect([language?.theme, language?.figures]).toEqual(['vaardigheid', { hidden: true }])
    expect(JSON.stringify(report)).not.toContain('KODE')
    expect(found(report, /1 van de 21 ingevulde rijen/).length).toBe(1)
  })

  test('indicators that were not measured at the end are named once the project is over', async () => {
    const late = found(await gatherOf(await measuredFile(ended, filling)), /niet gemeten/)
    expect(late[0]?.text).toContain(`${steun}, ${telling}, ${trots.indicator}.`)
    const named = { ...trots, indicator: 'Koffie bij Ahmed Yilmaz' }
    const hidden = await gatherOf(await measuredFile(ended, { ...filling, chosen: [...filling.chosen, named] }))
    expect(found(hidden, /niet gemeten/)[0]?.text).toContain(`${trots.indicator}, een eigen indicator.`)
    const start = { ...ended.start, today: 46_100 }
    expect(found(await gatherOf(await measuredFile({ ...ended, start }, filling)), /niet gemeten/)).toEqual([])
  })
})

test('a project of two files with other bytes counts once, and that is said of the second', async () => {
  const [one, other] = [await fileOf(card), await fileOf({ ...card, start: { ...card.start, reach: 77 } })]
  const { totals, problems } = together([await gatherOf(one), await gatherOf(other, 'b.xlsx')])
  expect(totals.all.projects).toBe(1)
  expect(problems.some(({ file, text }) => file === 'b.xlsx' && /staat ook in "a\.xlsx"/.test(text))).toBe(true)
})
