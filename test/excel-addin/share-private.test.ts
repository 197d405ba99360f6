// Maak deelbaar where residents were measured and told their stories: sheets that tell of single people stay behind, and in the copies
// stands no code, and no story without consent, wherever it was taken over.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { areaOf, functionsVersion, impactkaart, meten, metenNames, type Plan } from '../../core'
import { effectColumn, firstEffectRow } from '../../core/templates/impactkaart/effecten/places'
import { firstMeasurementRow, measurementColumn } from '../../core/templates/meten/layout'
import { firstStoryRow, storyColumn } from '../../core/templates/meten/verhalen/places'
import { cellAt, excelOnTheWeb, sheetOf } from '../excel-host'
import { contents, type Opened, open, ownSheet, sentenceOf, smallMeasuring, smallPlan } from './opened'

let it_: Opened
beforeEach(async () => {
  it_ = await open(excelOnTheWeb, ownSheet)
})
afterEach(() => {
  expect(it_.excel.notModelled).toEqual([])
  it_.close()
})

const story = 'Mijn buurvrouw hielp mij toen ik mijn huis niet uit durfde'
const untoldQuote = 'Zonder haar was ik er niet meer geweest'
const toldQuote = 'Ik durf weer naar buiten'
const shortStory = 'De man van de derde verdieping kookt nu zelf'

/** A formula and what it shows. */
const shows = (address: string, formula: string, value: string | number): void => {
  it_.person.types(address, formula)
  it_.person.seesResult(address, value)
}

const measurement = (key: Parameters<typeof measurementColumn>[0]) => `${measurementColumn(key)}${firstMeasurementRow}`
const storyCell = (key: Parameters<typeof storyColumn>[0], row = 0) => `${storyColumn(key)}${firstStoryRow + row}`
const effectCell = (key: Parameters<typeof effectColumn>[0], row = 0) => `${effectColumn(key)}${firstEffectRow + row}`

const plain = impactkaart({ set: '', rows: 2 })
const card = impactkaart({ set: '', rows: 2, measured: true })
const measuring = meten({ set: '', rows: 2 })

/** The first rows of each sheet: the emulated Excel takes long over all of them. */
const part = (plan: Plan): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ at, formula }) => areaOf(at).from.row < 12 || formula?.includes('Effecten!')),
    validations: [],
    highlights: [],
    charts: [],
    merges: [],
  })),
})

const fill = async (planned: (plan: Plan) => Plan = part): Promise<void> => {
  await it_.host.insert(planned(plain))
  await it_.host.insert(planned(measuring))
  await it_.host.extend(planned(plain), planned(card))
  const { types } = it_.person
  const type = types.bind(it_.person)
  type(`Metingen!${measurement('code')}`, 'K07')
  type(`Verhalen!${storyCell('code')}`, 'K07')
  type(`Verhalen!${storyCell('story')}`, story)
  type(`Verhalen!${storyCell('quote')}`, untoldQuote)
  type(`Verhalen!${storyCell('quote', 1)}`, toldQuote)
  type(`Effecten!${effectCell('story')}`, shortStory)
  type(`Effecten!${effectCell('consent')}`, 'nee')
  type(`Effecten!${effectCell('story', 1)}`, toldQuote)
  type(`Effecten!${effectCell('consent', 1)}`, 'ja')
  it_.person.seesResult(`Effecten!${effectCell('shown', 1)}`, toldQuote)
}

/** Everything that stands in the sheets after those that were there. */
const inCopies = (before: number): string => JSON.stringify(contents(it_.excel).sheets.slice(before))
const copiesAfter = (before: number): string[] => it_.excel.book.sheets.slice(before).map(({ name }) => name)

const share = async (): Promise<{ copies: string[]; text: string }> => {
  const before = it_.excel.book.sheets.length
  const originals = contents(it_.excel).sheets
  await it_.host.share()
  expect(contents(it_.excel).sheets.slice(0, before)).toEqual(originals)
  return { copies: copiesAfter(before), text: inCopies(before) }
}

/** A cell of a planned sheet whose formula looks at another sheet. */
const lookingCell = (plan: Plan, role: string, at: string): string => {
  const sheet = plan.sheets.find((one) => one.role === role)
  const cell = sheet?.cells.find(({ formula }) => formula?.includes(at))
  if (!cell) throw new Error(`nothing on ${role} looks at ${at}`)
  return `${sheet?.name}!${cell.at}`
}

describe('Maak deelbaar with measurements and stories', () => {
  it('copies what looks at them with fixed values, never themselves, and says so', async () => {
    await fill((plan) => plan)
    const { copies, text } = await share()
    expect(copies).toContain('Effecten (deelbaar)')
    expect(copies.filter((name) => /^(Metingen|Verhalen)/.test(name))).toEqual([])
    for (const secret of ['K07', story, untoldQuote, shortStory]) expect(text).not.toContain(secret)
    expect(text).toContain(toldQuote)
    expect(text).toContain('Metingen, Verhalen: daar staan gegevens over personen, of formules die ernaar verwijzen.')
    for (const name of Object.values(metenNames(''))) expect(text).not.toMatch(new RegExp(`=[^"]*\\b${name}\\b`))
  })

  it('leaves renamed sheets, copies of them, and sheets of the user that refer to them, also at second hand', async () => {
    await fill()
    const { book } = it_.excel
    it_.person.renamesSheet('Verhalen', 'Wat bewoners zeggen')
    book.copySheet(book.sheet('Metingen'), book.sheets.length)
    for (const name of ['Lijst', 'Verslag', 'Groepen', 'Gemiddelde', 'Adres', 'Los']) it_.person.addsSheet(name)
    shows('Lijst!A1', `='Wat bewoners zeggen'!${storyCell('story')}`, story)
    shows('Lijst!A2', '=IMPACTKAART.VERSIE()', functionsVersion)
    shows('Verslag!A1', '="Bewoner: "&Lijst!A1', `Bewoner: ${story}`)
    shows('Groepen!A1', '=IMPACTKAART.THEMASCORES(Metingen)', 'Thema')
    shows('Groepen!B1', '=IMPACTKAART.VERSIE()', functionsVersion)
    shows('Gemiddelde!A1', '=AVERAGE(Groepen!D2:D9)', 2)
    shows('Adres!A1', '=INDIRECT("Metingen!A12")', 'K07')
    shows('Los!A1', '=IMPACTKAART.VERSIE()', functionsVersion)
    const { copies, text } = await share()
    expect(copies).toContain('Los (deelbaar)')
    expect(copies.filter((name) => /Lijst|Verslag|Metingen|zeggen|Groepen|Gemiddelde|Adres/.test(name))).toEqual([])
    const left = 'Metingen, Wat bewoners zeggen, Metingen (2), Lijst, Verslag, Groepen, Gemiddelde, Adres'
    expect(text).toContain(`${left}: daar staan gegevens over personen, of formules die ernaar verwijzen.`)
    for (const secret of ['K07', story]) expect(text).not.toContain(secret)
  })

  it('leaves out what the user took over into cells of ours, and what shows that further on', async () => {
    await fill()
    const effect = `Effecten!${effectCell('effect')}`
    shows(effect, `=Verhalen!${storyCell('story')}`, story)
    shows(`Effecten!${effectCell('whom')}`, `=Metingen!${measurement('code')}`, 'K07')
    it_.person.seesResult(lookingCell(card, 'kaart', 'Effecten!'), `- ${story}`)
    const { text } = await share()
    for (const secret of ['K07', story]) expect(text).not.toContain(secret)
    expect(cellAt(it_.excel, `'Effecten (deelbaar)'!${effectCell('effect')}`)?.formula ?? '').toBe('')
  })

  it('keeps a chance that was measured', async () => {
    await fill()
    const { name } = card.names.find((one) => one.name === 'Uitkomsten') ?? { name: '' }
    await it_.host.writeFormulas({ [name]: [[], [undefined, `INDEX(${metenNames('').chanceWithout},1)`]] })
    const planned = card.names.find((one) => one.name === name)
    const { from } = areaOf(planned?.range ?? 'A1')
    const at = [...sheetOf(it_.excel, 'Uitkomsten').cells.entries()].find(([, , { formula }]) =>
      formula.includes('Koppeling_Zonder'),
    )
    expect(at?.[0]).toBe(from.row)
    sheetOf(it_.excel, 'Uitkomsten').cells.put(at?.[0] ?? 0, at?.[1] ?? 0, {
      formula: at?.[2].formula ?? '',
      value: 0.4,
    })
    await share()
    const copy = sheetOf(it_.excel, 'Uitkomsten (deelbaar)').cells.at(at?.[0] ?? 0, at?.[1] ?? 0)
    expect(copy).toEqual({ value: 0.4, formula: '' })
  })

  it('with nothing else to copy says that, and not that the workbook can be shared as it is', async () => {
    await it_.host.insert(smallPlan())
    await it_.host.insert(smallMeasuring())
    it_.excel.book.sheet('Metingen').protection = undefined
    shows('Metingen!B20', '=IMPACTKAART.VERSIE()', functionsVersion)
    const before = contents(it_.excel)
    expect(await sentenceOf(it_.host.share())).toContain(
      'alleen bladen met gegevens over personen (Metingen, Verhalen)',
    )
    expect(contents(it_.excel)).toEqual(before)
  })
})
