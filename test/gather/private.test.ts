// What of people must stay in the file: each place where someone can type a name, an address or a number, and what the overview says then.
import { beforeAll, describe, expect, test } from 'vitest'
import { aboutFileLabels, aboutFileName, address, findName, placesOf } from '../../core'
import { type FileReport, gather, gatherFile, openWorkbook, together } from '../../workbook-file'
import { composer } from '../../workbook-file/compose/compose'
import { cardsInFile } from '../../workbook-file/gather/card-in-file'
import { overviewPlan } from '../../workbook-file/gather/overview/overview'
import { geld, type MeasurementInput, trots } from '../meten/measurements'
import { packAfter } from '../pack/example'
import { type FilledCard, fileOf } from '../template/filled'
import { measuredFile, returnedCard, source, withCells, withSheetCalled } from './returned'

const card = returnedCard(3)
const person = 'Ahmed Yilmaz'
const mail = 'jan.jansen@mail.nl'
const group = 'opvang van Ahmed Yilmaz'

const placesIn = ({ problems }: FileReport, words: RegExp): string[] =>
  problems.flatMap(({ text, place }) => (words.test(text) ? [place] : []))

/** All that an overview would show. */
const shown = (report: FileReport): string =>
  JSON.stringify([together([report]), overviewPlan(together([report])).sheets])

describe('a name, wherever it is typed', () => {
  const rows: MeasurementInput[] = Array.from({ length: 6 }, (_, index) =>
    ['start', 'einde'].map((moment) => ({ code: `K${index}`, moment, indicator: trots.indicator, answer: 3 })),
  ).flat()
  const outcomes = card.outcomes.map((row, index) => (index === 0 ? { ...row, Groep: group } : row))
  const filling = { chosen: [{ indicator: geld }, { ...trots, ownTheme: `steun van ${person}` }], rows, from: person }
  const effects = { Effecten: { B8: 'Minder alleen', D8: person, E8: `${person} zei het`, C8: 'ouderen' } }
  let report: FileReport
  beforeAll(async () => {
    report = await gatherFile(source('a.xlsx', await measuredFile({ ...card, outcomes }, filling, effects)))
  })

  test('stays in the file', () => {
    expect(report.projects.length).toBe(1)
    expect(shown(report)).not.toContain('Yilmaz')
  })

  test('and each place is told', () => {
    const places = placesIn(report, /verborgen|geen meetmoment/)
    for (const place of ['kolom Sterkte', 'kolom Bewijs', 'kolom Groep', 'Eigen thema', 'Van moment'])
      expect(places.join('; ')).toContain(place)
  })

  test('strength and evidence of the list are shown', async () => {
    const right = { Effecten: { B8: 'Minder alleen', D8: 'Sterk', E8: 'gezien' } }
    const { projects } = await gatherFile(source('a.xlsx', await measuredFile(card, { chosen: [], rows: [] }, right)))
    expect(projects[0]?.effects).toMatchObject([{ strength: 'sterk', evidence: 'gezien' }])
  })
})

describe('a name that is typed where something else belongs', () => {
  const woman = 'Sandra de Vries'
  const corporation = 'Woningcorporatie De Woonplaats'
  const [first, ...others] = card.outcomes
  const reportOf = async (changed: Partial<FilledCard>): Promise<FileReport> =>
    gatherFile(source('a.xlsx', await fileOf({ ...card, ...changed })))

  test.each<[string, Partial<FilledCard>, RegExp]>([
    ['a number', { outcomes: [{ ...first, Jaren: 'Fatima El Idrissi' }, ...others] }, /"\(verborgen\)" is geen/],
    ['a number, by one word', { outcomes: [{ ...first, Jaren: 'Fatima' }, ...others] }, /"\(verborgen\)" is geen/],
    ['an own price', { ownPrices: [{ key: 'opvang', price: 'xSandra de Vries' }] }, /"\(verborgen\)" is geen getal/],
    ['an outcome', { outcomes: [{ ...first, Uitkomst: 'Zorg voor Fatima', Prijs: '' }, ...others] }, /"\(verborgen\)"/],
    [
      'a payer, twice',
      { outcomes: [{ ...first, Baathouder: 'Sandra de Vries; Sandra de Vries' }, ...others] },
      /lijken persoonsgegevens/,
    ],
  ])('stays in the file: in the cell for %s', async (_, changed, said) => {
    const report = await reportOf(changed)
    expect(report.problems.filter(({ text }) => said.test(text)).length).toBeGreaterThan(0)
    expect(shown(report)).not.toMatch(/Fatima|Sandra/)
  })

  test('an ordinary word is told as it was typed', async () => {
    const report = await reportOf({ outcomes: [{ ...first, Jaren: 'ca. 5 jaar' }, ...others] })
    expect(placesIn(report, /"ca\. 5 jaar" is geen getal/).length).toBe(1)
  })

  test('as a party or a sector of their own, and a corporation may be read', async () => {
    const shares = { [woman]: 0.5, [corporation]: 0.5 }
    const named: Partial<FilledCard> = {
      ownParties: [woman, corporation],
      ownSectors: ['Fatima El Idrissi'],
      outcomes: [{ ...first, Baathouder: '', shares, Sector: 'Fatima El Idrissi' }, ...others],
    }
    const report = await reportOf(named)
    expect(shown(report)).not.toMatch(/Fatima|Sandra/)
    expect(report.projects[0]?.payers.map(({ payer }) => payer)).toContain(corporation)
    const wrong = { ...named, outcomes: [{ ...first, Baathouder: '', shares: { [woman]: 1.5 } }, ...others] }
    const refused = await reportOf(wrong)
    expect(placesIn(refused, /./)).toContainEqual(expect.stringContaining('kolom (verborgen)'))
    expect(shown(refused)).not.toContain('Sandra')
  })
})

test('what a pack calls a project is taken for no name', async () => {
  const start = { ...card.start, projectName: 'Samen sterker, Team Noord' }
  const report = await gatherFile(source('a.xlsx', await fileOf({ ...card, start })))
  expect(placesIn(report, /naam te staan/)).toEqual([])
  expect(report.projects[0]?.project).toBe('Samen sterker, Team Noord')
})

test('a sheet called after someone is told by the name it was made with', async () => {
  const named = withSheetCalled(await fileOf(card), 'Kaart', `Kaart van ${person}`)
  const report = await gatherFile(source('a.xlsx', withCells(named, 5, { K9: 1_000_000 })))
  expect(JSON.stringify(report)).not.toContain('Yilmaz')
  expect(placesIn(report, /vervangen door/)).toEqual(['Kaart, cel K9'])
})

describe('two projects whose names are hidden', () => {
  const of = async (name: string, municipality: string, file: string): Promise<FileReport> => {
    const start = { ...card.start, projectName: name, municipality }
    return gatherFile(source(file, await fileOf({ ...card, start })))
  }

  test('count as two', async () => {
    const one = await of(`Maatjes ${mail}`, 'Ede', 'a.xlsx')
    const { totals, projects } = together([one, await of('Maatjes 06-12345678', 'Ede', 'b.xlsx')])
    expect(projects.map(({ project }) => project)).toEqual(Array(2).fill(expect.stringContaining('verborgen')))
    expect(totals.all.projects).toBe(2)
    expect(together([one, await of(`maatjes ${mail}`, 'ede', 'b.xlsx')]).totals.all.projects).toBe(1)
  })

  test('in two hidden municipalities count no event twice, and what tells them apart is not given', async () => {
    const reports = [await of('Een', `Ede ${mail}`, 'a.xlsx'), await of('Twee', 'Ede 06-12345678', 'b.xlsx')]
    const gathered = together(reports)
    expect(gathered.doubles).toEqual([])
    expect(gathered.projects.map((one) => 'identity' in one)).toEqual([false, false])
  })
})

describe('the name of a file', () => {
  const file = `Jan 06-12345678 ${mail}.xlsx`
  test('is kept in the list and hidden in the overview, also where another file names it', async () => {
    const bytes = await fileOf(card)
    const gathered = await gather([
      source('goed.xlsx', await fileOf(returnedCard(4))),
      source(file, bytes),
      source('kopie.xlsx', bytes),
    ])
    expect(gathered.files[1]).toBe(file)
    expect(gathered.problems.some((one) => one.file === file && /heet het bestand 2/.test(one.text))).toBe(true)
    const cells = overviewPlan(gathered).sheets.flatMap((sheet) => sheet.cells.map(({ value }) => String(value)))
    expect(cells.join('\n')).not.toMatch(/12345678|jan\.jansen/)
    expect(cells).toContain('bestand 2 (naam verborgen)')
    expect(cells.join('\n')).toContain('precies gelijk aan "bestand 2 (naam verborgen)"')
  })
})

test('the card of one workbook hides what looks like data about persons, in names and in sentences', async () => {
  const [first, ...others] = card.outcomes
  const changed: FilledCard = {
    ...card,
    start: { ...card.start, projectName: `Maatjes ${mail}` },
    outcomes: [{ ...first, Uitkomst: `mail ${mail} nu`, 'Eigen prijs': '' }, ...others],
  }
  const cards = cardsInFile(openWorkbook(await fileOf(changed), 'a.xlsx'))
  expect(cards.length).toBe(1)
  expect(JSON.stringify(cards)).not.toContain('jan.jansen')
})

test('only what looks like a version is told as one', async () => {
  const pack = packAfter()
  const [place] = placesOf(pack)
  const composed = place && (await composer(pack)(place))
  const opened = openWorkbook(composed ?? new Uint8Array(), 'a.xlsx')
  const about = findName({ names: opened.names() }, aboutFileName(''))?.place
  const labels = (opened.table(aboutFileName('')) ?? []).map(([label]) => label)
  const at = (label: string): string =>
    address((about?.area.from.row ?? 0) + labels.indexOf(label), (about?.area.from.column ?? 0) + 1)
  const typed = { [at(aboutFileLabels.packVersion)]: mail, [at(aboutFileLabels.core)]: `gekregen van ${person} 2` }
  const sheet = opened.sheetNames().indexOf(about?.sheet ?? '') + 1
  const report = await gatherFile(source('a.xlsx', withCells(composed ?? new Uint8Array(), sheet, typed)))
  expect(report.projects[0]?.versions.map(({ what }) => what)).toEqual([
    aboutFileLabels.pack,
    aboutFileLabels.template,
    aboutFileLabels.prices,
  ])
  expect(placesIn(report, /geen versie/)).toEqual(['Uitleg, Versie van het pakket', 'Uitleg, Versie van Impactkaart'])
})
