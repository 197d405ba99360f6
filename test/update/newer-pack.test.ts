// What a newer pack has not, or locks: rows that nobody uses go, what somebody uses stays, a formula never goes without a word. And whose
// a workbook is when it does not say it, or holds a second Impactkaart only.
import { describe, expect, it } from 'vitest'
import { aboutFile, applyPack, impactkaart, impactkaartNames, type Pack } from '../../core'
import { firstOutcomeRow, firstOwnPriceRow, outcomeColumn, projectCell } from '../../core/templates/impactkaart/layout'
import { firstMeasurementRow, firstPlanRow, measurementColumn, planColumn } from '../../core/templates/meten/layout'
import { openWorkbook, type UpdatedWorkbook, updateWorkbook, writeWorkbook } from '../../workbook-file/index'
import { packAfter } from '../pack/example'
import { filledIn, place, smallPack } from './composed'

const price = (row: number, column: string) => `${column}${firstOwnPriceRow + row}`
const outcome = (column: Parameters<typeof outcomeColumn>[0]) => `${outcomeColumn(column)}${firstOutcomeRow}`
const said = ({ remarks }: UpdatedWorkbook) => remarks.map(({ kind, place: where, words }) => [kind, where, words.nl])

describe('prices that a newer pack does not have', () => {
  const withPrices = (csv: string, vast: string[]) =>
    smallPack((data) => {
      data.prijzen = { csv: `Sleutel;Prijs;Eenheid\n${csv}` }
      data.vast = vast
    })
  const older = withPrices('Inloop;12;bezoek\nVervallen;99;stuk\nGebruikt;5;keer\n', ['prijzen'])
  const newer = withPrices('Inloop;14;bezoek\nKoffie;2;kop\n', ['prijzen'])
  const uses = { Uitkomsten: { [outcome('Uitkomst')]: 'gebruikt' } }
  const priceRows = (bytes: Uint8Array) => openWorkbook(bytes, 'nieuw.xlsx').table('Eigen_Prijzen')?.slice(1, 5)

  it('go when nothing uses them, and stay when an outcome does; each is told', async () => {
    const updated = await updateWorkbook(await filledIn(older, uses), 'oud.xlsx', newer)
    expect(priceRows(updated.bytes)?.map(([key, euro]) => [key, euro])).toEqual([
      ['Inloop', 14],
      ['Koffie', 2],
      ['Gebruikt', 5],
      ['', ''],
    ])
    expect(said(updated)).toEqual([
      [
        'lost',
        `Prijzen!${price(1, 'A')}`,
        expect.stringContaining('"Vervallen" staat niet meer in het pakket, en niets'),
      ],
      [
        'changed',
        `Prijzen!${price(2, 'A')}`,
        expect.stringContaining('"Gebruikt" staat niet meer in het pakket. De rij'),
      ],
      ['changed', `Prijzen!${price(0, 'B')}`, 'Hier stond "12". Nu staat hier "14", volgens het pakket.'],
    ])
  })

  it('stay when a formula may look at them', async () => {
    const looks = { Uitkomsten: { [outcome('Eigen prijs')]: `Prijzen!${price(1, 'B')}` } }
    const updated = await updateWorkbook(await filledIn(older, {}, looks), 'oud.xlsx', newer)
    expect(priceRows(updated.bytes)?.map(([key]) => key)).toEqual(['Inloop', 'Vervallen', 'Gebruikt', 'Koffie'])
  })

  it('stay when the team could have typed them, and it is told when they are locked now', async () => {
    const open = withPrices('Inloop;12;bezoek\nVervallen;99;stuk\n', [])
    const locked = await updateWorkbook(await filledIn(open, {}), 'oud.xlsx', newer)
    expect(priceRows(locked.bytes)?.[1]?.[0]).toBe('Vervallen')
    expect(said(locked)).toContainEqual([
      'changed',
      `Prijzen!${price(1, 'A')}`,
      '"Vervallen" staat niet in het pakket. De rij blijft, en is nu vergrendeld.',
    ])
  })
})

describe('indicators that a newer pack does not have', () => {
  const withIndicators = (...names: string[]) =>
    packAfter((data) => {
      data.meetbladen = true
      data.indicatoren = names
      for (const key of ['eigenIndicatoren', 'teksten', 'prijzen']) delete data[key]
      data.vast = ['indicatorenplan']
    })

  it('go when nobody measured them, and stay otherwise', async () => {
    const older = withIndicators('Om hulp vragen', 'Post op tijd openen')
    const measured = {
      Metingen: { [`${measurementColumn('indicator')}${firstMeasurementRow}`]: 'Post op tijd openen' },
    }
    const updated = await updateWorkbook(
      await filledIn(older, measured),
      'oud.xlsx',
      withIndicators('Zelf stappen zetten'),
    )
    const { valueAt } = openWorkbook(updated.bytes, 'nieuw.xlsx')
    const plan = [0, 1, 2].map((row) => valueAt('Indicatorenplan', `${planColumn('indicator')}${firstPlanRow + row}`))
    expect(plan).toEqual(['Zelf stappen zetten', 'Post op tijd openen', ''])
    expect(said(updated).map(([kind]) => kind)).toEqual(['lost', 'changed'])
  })
})

it('tells of a formula in a cell that the pack locks', async () => {
  const older = smallPack((data) => {
    data.vast = []
  })
  const newer = smallPack((data) => {
    data.vast = ['organisatie', 'project-kosten', 'prijzen']
    data.prijzen = { csv: 'Sleutel;Prijs\nInloop;14\n' }
  })
  const costs = projectCell('Kosten personeel')
  const values = {
    Start: { B7: older.organisation },
    Project: { [costs]: 1000 },
    Prijzen: { [price(0, 'A')]: 'Inloop', [price(0, 'B')]: 14, [price(9, 'A')]: 'Eigen', [price(9, 'B')]: 4 },
  }
  const half = older.organisation.slice(3)
  const formulas = {
    Start: { B7: `"${older.organisation.slice(0, 3)}"&"${half}"` },
    Project: { [costs]: '500*2' },
    Prijzen: { [price(0, 'B')]: '2*7', [price(9, 'B')]: '2*2' },
  }
  const updated = await updateWorkbook(await filledIn(older, values, formulas), 'oud.xlsx', newer)
  const { formulaAt, valueAt } = openWorkbook(updated.bytes, 'nieuw.xlsx')
  expect([formulaAt('Prijzen', price(9, 'B')), valueAt('Prijzen', price(9, 'B'))]).toEqual([undefined, 4])
  const told = (where: string) => said(updated).flatMap(([, at, text]) => (at === where ? [text] : []))
  expect(told(`Project!${costs}`)).toEqual([
    'Hier stond de formule "=500*2", met uitkomst "1000". Nu is de cel leeg, volgens het pakket.',
  ])
  expect(told('Start!B7')).toEqual([
    `Hier stond de formule "=${formulas.Start.B7}", met uitkomst "${older.organisation}". Nu staat hier "${older.organisation}", volgens het pakket.`,
  ])
  for (const [row, formula] of [
    [0, '2*7'],
    [9, '2*2'],
  ] as const)
    expect(told(`Prijzen!${price(row, 'B')}`)).toEqual([expect.stringContaining(`de formule "=${formula}"`)])
})

describe('a pack that looks and locks otherwise', () => {
  const older = smallPack()
  const newer = smallPack((data) => {
    data.versie = '2028-1'
    data.kleuren = { accent: '#004400' }
    data.vast = ['organisatie', 'project-kosten']
    delete data.logo
  })
  const whole = ({ remarks }: UpdatedWorkbook) =>
    remarks.flatMap(({ kind, place: where, words }) => (where === '' ? [`${kind}: ${words.nl}`] : []))

  it('is told by its version, colour, logo and locks', async () => {
    const updated = await updateWorkbook(await filledIn(older, {}), 'oud.xlsx', newer)
    expect([updated.from.pack, updated.to.pack]).toEqual([
      { id: older.id, version: older.version },
      { id: older.id, version: '2028-1' },
    ])
    expect(whole(updated)).toEqual([
      'changed: De bladen krijgen de nieuwe kleur van het pakket.',
      'lost: Het pakket heeft geen logo. Het logo van nu gaat niet mee.',
      'changed: Het pakket zet nieuwe delen vast: project-kosten. Daar kan niet meer worden getypt.',
      'changed: Het pakket zet deze delen niet meer vast: prijzen. Daar kan weer worden getypt.',
    ])
  })

  it('is told the other way round too, and is quiet when nothing of it changes', async () => {
    const plain = { ...newer, accent: undefined }
    const back = await updateWorkbook(await filledIn(plain, {}), 'oud.xlsx', older)
    expect(whole(back).slice(0, 3)).toEqual([
      expect.stringContaining(`(${older.version}) is ouder dan dat van de werkmap (2028-1)`),
      'changed: De bladen krijgen de nieuwe kleur van het pakket.',
      'changed: Op de bladen staat het nieuwe logo van het pakket.',
    ])
    const none = await updateWorkbook(await filledIn(newer, {}), 'oud.xlsx', plain)
    expect(whole(none)).toEqual(['changed: Het pakket noemt geen kleur. De bladen krijgen onze kleur.'])
    expect(whole(await updateWorkbook(await filledIn(older, {}), 'oud.xlsx', older))).toEqual([])
  })
})

describe('whose workbook it is', () => {
  const oneTeam = (): Pack =>
    smallPack((data) => {
      data.steden = [{ naam: place.city.name, teams: [{ naam: place.team.name }] }]
    })

  it('is not guessed, also not when the pack has one team', async () => {
    const nameless = await writeWorkbook(impactkaart({ set: '', rows: 3 }))
    await expect(updateWorkbook(nameless, 'oud.xlsx', oneTeam())).rejects.toMatchObject({
      words: { nl: expect.stringContaining('zegt niet van welk team zij is') },
    })
  })

  it('is read from a second Impactkaart when the first is gone', async () => {
    const pack = oneTeam()
    const plans = applyPack([impactkaart({ set: '_2', rows: 3 })], pack, place)
    const old = await writeWorkbook(plans, { about: aboutFile(pack, place) })
    const measuring: Pack = { ...pack, measuring: true }
    const { bytes } = await updateWorkbook(old, 'oud.xlsx', measuring)
    const names = openWorkbook(bytes, 'nieuw.xlsx').names()
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining([impactkaartNames('_2').outcomes, 'Over_Dit_Bestand_2', 'Metingen_2']),
    )
  })
})
