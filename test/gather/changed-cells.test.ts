// Cells that calculate no more, or no more as they were made: pasted over, one or many, and a card that shows something else.
import { beforeAll, describe, expect, test } from 'vitest'
import { projectCell } from '../../core/templates/impactkaart/layout'
import { type FileReport, gatherFile } from '../../workbook-file'
import { type FilledCard, fileOf, planOf } from '../template/filled'
import { figureOf, returnedCard, source, withCells, withParts } from './returned'

const card = returnedCard(3)
const benefits = 'Baten (contante waarde)'
let file: Uint8Array
beforeAll(async () => {
  file = await fileOf(card)
})

const gathered = (bytes: Uint8Array): Promise<FileReport> => gatherFile(source('a.xlsx', bytes))
const told = ({ problems }: FileReport, words: RegExp) =>
  problems.flatMap(({ place, text }) => (words.test(text) ? [[place, text]] : []))
/** As a program pastes values: a number in every cell that held a formula. */
const pasted = (sheet: number): Uint8Array =>
  withParts(file, (xml, part) =>
    part === `xl/worksheets/sheet${sheet}.xml` ? xml.replace(/<f[^>]*>[^<]*<\/f>|<f[^>]*\/>/g, '') : xml,
  )

describe('a sheet pasted as values', () => {
  test('is one finding and not one per cell, and what was filled in counts', async () => {
    const report = await gathered(pasted(5))
    const found = told(report, /als waarden geplakt/)
    expect(found).toEqual([['Kaart', expect.stringMatching(/^Op dit blad ontbreken \d+ formules\./)]])
    expect(told(report, /vervangen door/)).toEqual([])
    expect(told(report, /andere versie van het sjabloon/)).toHaveLength(1)
    expect(report.projects[0]?.benefits).toBeCloseTo(figureOf(card, benefits), 6)
  })

  test('is told of sheet Effecten too', async () => {
    expect(told(await gathered(pasted(4)), /waarden/).map(([place]) => place?.split(',')[0])).toEqual(['Effecten'])
  })
})

test('of many cells the first five are named', async () => {
  const cells = Object.fromEntries([9, 10, 11, 12, 13, 14, 15].map((row) => [`K${row}`, 5]))
  expect(told(await gathered(withCells(file, 5, cells)), /vervangen door waarden/)).toEqual([
    ['Kaart, cel K9, K10, K11, K12, K13 en nog 2', expect.anything()],
  ])
})

describe('the card in the file', () => {
  const shows = async (cells: Readonly<Record<string, string | number>>): Promise<string> =>
    told(await gathered(withCells(file, 5, cells)), /toont iets anders/)[0]?.[1] ?? ''
  const right = figureOf(card, benefits)

  test('may be off by less than half a euro', async () => {
    expect(await shows({ K9: right + 0.4 })).toBe('')
    expect(await shows({ K9: right + 0.6 })).toContain(`${benefits} is `)
  })

  test('that shows an error, or a text, is told without repeating what may be a name', async () => {
    const error = withParts(file, (xml, part) =>
      part === 'xl/worksheets/sheet5.xml'
        ? xml.replace(/<c r="K9"([^>]*?)(?: t="\w+")?>.*?<\/c>/, '<c r="K9"$1 t="e"><f>1/0</f><v>#DIV/0!</v></c>')
        : xml,
    )
    expect(told(await gathered(error), /toont iets anders/)[0]?.[1]).toContain(`${benefits} is #DIV/0! en moet `)
    expect(await shows({ K9: 'volgt' })).toContain(`${benefits} is volgt en moet `)
    expect(await shows({ K9: 'vraag Ahmed Yilmaz' })).toContain(`${benefits} is een tekst en moet `)
  })
})

/** Where a text of ours stands. */
const cellOf = (sheet: string, text: string, column = ''): string =>
  planOf(card)
    .sheets.find(({ name }) => name === sheet)
    ?.cells.find(({ at, value }) => value === text && at.startsWith(column))?.at ?? ''

test('every figure of the card is looked at', async () => {
  const labels = [
    'Rendementsfactor',
    'Rendementsfactor laag',
    'Rendementsfactor hoog',
    'Kosten (contante waarde)',
    'Uren vrijgespeeld',
  ]
  const cells = Object.fromEntries(labels.map((label) => [cellOf('Kaart', label, 'J').replace('J', 'K'), 7_777_777]))
  const [, text = ''] = told(await gathered(withCells(file, 5, cells)), /toont iets anders/)[0] ?? []
  for (const label of labels) expect(text).toContain(`${label} is 7777777 en moet `)
})

test('a finding about the card as a whole has no place, and does not keep a project out', async () => {
  const { problems, projects } = await gathered(await fileOf({ ...card, start: { ...card.start, costs: 10 } }))
  const [high] = problems.filter(({ text }) => /Boven 5 komt zelden voor/.test(text))
  expect(high).toMatchObject({ place: '', about: 'cijfers', severity: 'let op' })
  expect(projects[0]?.leftOut).toBe('')
})

describe('what people filled in themselves', () => {
  test('a formula of their own that was worked out is no finding, and its number counts', async () => {
    const own = withParts(file, (xml, part) =>
      part === 'xl/worksheets/sheet1.xml'
        ? xml.replace(/<c r="B14"([^>]*?)>.*?<\/c>/, '<c r="B14"$1><f>1000*53</f><v>53000</v></c>')
        : xml,
    )
    const report = await gathered(own)
    expect(told(report, /formule zonder uitkomst/)).toEqual([])
    expect(report.projects[0]?.costs).toBeCloseTo(figureOf(card, 'Kosten (contante waarde)'), 6)
  })

  test.each([
    ['a price', 3, cellOf('Uitkomsten', 'Prijs').replace(/\d+/, '7'), 'Uitkomsten'],
    ['the costs', 2, projectCell('Kosten totaal'), 'Project'],
    ['the months', 2, projectCell('Looptijd'), 'Project'],
    ['the people', 2, projectCell('Bereik'), 'Project'],
  ])(
    '%s typed over its formula does not count: the formula would say the same as before',
    async (_, sheet, at, name) => {
      const report = await gathered(withCells(file, sheet, { [at]: 12 }))
      const [project] = report.projects
      expect(project?.benefits).toBeCloseTo(figureOf(card, benefits), 6)
      expect(project?.costs).toBeCloseTo(figureOf(card, 'Kosten (contante waarde)'), 6)
      expect(project?.reach).toBe(card.start.reach)
      expect(told(report, /vervangen door een waarde/).map(([place]) => place)).toEqual([`${name}, cel ${at}`])
    },
  )

  test('parts of the costs add up, whatever stands on Start', async () => {
    const project = { ...card.project, 'Kosten personeel': 40_000, 'Kosten overhead': 2500 }
    const { projects } = await gathered(await fileOf({ ...card, project }))
    expect(projects[0]?.costs).toBeCloseTo(figureOf({ ...card, project }, 'Kosten (contante waarde)'), 6)
    expect(projects[0]?.costs).not.toBeCloseTo(figureOf(card, 'Kosten (contante waarde)'), 0)
    // A program that did not calculate leaves an older sum in the cell.
    const old = withParts(await fileOf({ ...card, project }), (xml, part) =>
      part === 'xl/worksheets/sheet2.xml'
        ? xml.replace(
            new RegExp(`(<c r="${projectCell('Kosten totaal')}"[^>]*>)(<f>.*?</f>)(<v>.*?</v>)?`),
            '$1$2<v>53000</v>',
          )
        : xml,
    )
    const report = await gathered(old)
    expect(report.projects[0]?.costs).toBeCloseTo(projects[0]?.costs ?? 0, 6)
    expect(told(report, /53\.?000/)).toEqual([])
  })

  const listed = 'Huisarts, gemiddeld consult (ook telefonisch/e-mail)'
  const visits = { Uitkomst: listed, 'Bruto aantal': 10, Jaren: 1 }
  const benefitsOf = async (more: Partial<FilledCard>) =>
    (await gathered(await fileOf({ ...card, ownPrices: [], outcomes: [visits], ...more }))).projects[0]?.benefits

  test('an own price of 0 counts as none: that of the organisation counts, or else that of the list', async () => {
    const zero = { outcomes: [{ ...visits, 'Eigen prijs': 0 }] }
    const ownPrices = [{ key: listed, price: 777 }]
    const [plain, organisation] = [await benefitsOf({}), await benefitsOf({ ownPrices })]
    expect(organisation).toBeGreaterThan(plain ?? Number.NaN)
    expect(await benefitsOf(zero)).toBe(plain)
    expect(await benefitsOf({ ...zero, ownPrices })).toBe(organisation)
  })

  test('a wrong price of the organisation keeps the outcomes that ask for it out, and no other', async () => {
    const tea = { Uitkomst: 'Thee met buren', 'Bruto aantal': 10 }
    const ownPrices = [
      { key: listed, price: 'veel' },
      { key: 'Thee met buren', price: 7 },
    ]
    expect(await benefitsOf({ outcomes: [visits, tea], ownPrices })).toBe(
      await benefitsOf({ outcomes: [tea], ownPrices: ownPrices.slice(1) }),
    )
    const report = await gathered(await fileOf({ ...card, outcomes: [visits, tea], ownPrices }))
    expect(told(report, /is geen getal/).map(([place]) => place)).toContain('Prijzen, eigen prijzen')
  })

  test('parts of the costs that are 0 leave those of Start', async () => {
    const { projects } = await gathered(await fileOf({ ...card, project: { ...card.project, 'Kosten personeel': 0 } }))
    expect(projects[0]?.costs).toBeCloseTo(figureOf(card, 'Kosten (contante waarde)'), 6)
  })

  test('a finding that repeats personal data is told without it', async () => {
    const [first, ...others] = card.outcomes
    const outcomes = [{ ...first, Uitkomst: 'mail jan@voorbeeld.nl nu', 'Eigen prijs': '' }, ...others]
    const report = await gathered(await fileOf({ ...card, outcomes }))
    expect(JSON.stringify(report.problems)).not.toContain('jan@')
    expect(told(report, /lijken persoonsgegevens te staan/).length).toBeGreaterThan(0)
  })
})
