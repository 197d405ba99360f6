// Updating with a pack: what the organisation decides comes from the pack, what the team filled in stays.
import { readXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { areaOf } from '../../core'
import { effectColumn, firstEffectRow } from '../../core/templates/impactkaart/effecten/places'
import { firstOwnPriceRow, ownPriceRows, startCells } from '../../core/templates/impactkaart/layout'
import { firstPlanRow, planColumn } from '../../core/templates/meten/layout'
import { composer } from '../../workbook-file/compose/compose'
import { filledWorkbook, openWorkbook, updateWorkbook, writeWorkbook } from '../../workbook-file/index'
import { schemaErrors } from '../oracles/open-xml-sdk'
import { packAfter } from '../pack/example'
import { filledIn, place, smallPack } from './composed'

const valuesOf = async (bytes: Uint8Array) => {
  const opened = openWorkbook(bytes, 'nieuw.xlsx')
  return { opened, at: (sheet: string, cell: string) => opened.valueAt(sheet, cell) }
}

const older = smallPack((data) => {
  data.versie = '1.0'
  data.vast = ['organisatie']
})
const price = (row: number, column: string) => `${column}${firstOwnPriceRow + row}`

describe('a newer pack', () => {
  const newer = smallPack((data) => {
    data.versie = '2.0'
    data.organisatie = 'Welzijn Nieuw'
  })
  const own = { [price(10, 'A')]: 'Eigen taxi', [price(10, 'B')]: 32.5, [price(10, 'C')]: 'rit' }

  it('brings its name and version; what the team filled in stays', async () => {
    const old = await filledIn(older, {
      Start: { [startCells.reach]: 55 },
      Effecten: { [`${effectColumn('effect')}${firstEffectRow}`]: 'eigen effect' },
      Prijzen: own,
    })
    const { bytes, remarks, from, to } = await updateWorkbook(old, 'oud.xlsx', newer)
    const { at, opened } = await valuesOf(bytes)
    expect(at('Start', startCells.organisation)).toBe('Welzijn Nieuw')
    expect(at('Start', startCells.reach)).toBe(55)
    expect(at('Effecten', `${effectColumn('effect')}${firstEffectRow}`)).toBe('eigen effect')
    expect(opened.table('Over_Dit_Bestand')).toContainEqual(['Versie van het pakket', '2.0'])
    expect(opened.table('Over_Dit_Bestand')).toContainEqual(['Team', place.team.name])
    expect([at('Prijzen', price(10, 'A')), at('Prijzen', price(10, 'B'))]).toEqual(['Eigen taxi', 32.5])
    expect(remarks.map(({ place: where, words }) => [where, words.nl])).toContainEqual([
      'Start!B7',
      `Hier stond "${older.organisation}". Nu staat hier "Welzijn Nieuw", volgens het pakket.`,
    ])
    expect([from.core, to.core]).toEqual([to.core, from.core])
    expect(await schemaErrors(bytes)).toEqual([])
  })

  it('keeps the texts of a team that wrote its own, and fills in where it wrote none', async () => {
    const texts = smallPack((data) => {
      data.teksten = { Lijst_Effecten: ['van het pakket', 'nog een van het pakket'] }
    })
    const effect = effectColumn('effect')
    const none = await updateWorkbook(await filledIn({ ...older, texts: [] }, {}), 'oud.xlsx', texts)
    expect((await valuesOf(none.bytes)).at('Effecten', `${effect}${firstEffectRow + 1}`)).toBe('nog een van het pakket')
    const own = { Effecten: { [`${effect}${firstEffectRow}`]: 'van ons' } }
    const kept = await updateWorkbook(await filledIn({ ...older, texts: [] }, own), 'oud.xlsx', texts)
    const { at } = await valuesOf(kept.bytes)
    expect([at('Effecten', `${effect}${firstEffectRow}`), at('Effecten', `${effect}${firstEffectRow + 1}`)]).toEqual([
      'van ons',
      '',
    ])
  })

  it('brings its locks, colour and logo', async () => {
    const { bytes } = await updateWorkbook(await filledIn(older, {}), 'oud.xlsx', newer)
    const { opened } = await valuesOf(bytes)
    expect(opened.natureOf('Prijzen', price(0, 'B')).locked).toBe(newer.locked.includes('prijzen'))
    const fresh = await composer(newer)(place)
    const styles = async (one: Uint8Array) =>
      (await readXlsx(one, { readStyles: true })).sheets[0]?.cells?.get('0,0')?.style
    expect(await styles(bytes)).toEqual(await styles(fresh))
    expect(opened.objectsOn('Start')).toEqual(openWorkbook(fresh, 'vers.xlsx').objectsOn('Start'))
  })

  it('gives of an untouched workbook the same as composing anew', async () => {
    const { bytes } = await updateWorkbook(await composer(older)(place), 'oud.xlsx', newer)
    expect(bytes).toEqual(await composer(newer)(place))
    const whole = packAfter()
    const measured = await updateWorkbook(await composer(whole)(place), 'oud.xlsx', whole)
    expect(measured.bytes).toEqual(await composer(whole)(place))
    expect(measured.remarks).toEqual([])
  })
})

describe('prices of the pack beside those of the team', () => {
  const withPrices = (csv: string, vast: string[] = []) =>
    smallPack((data) => {
      data.prijzen = { csv }
      data.vast = vast
    })
  const head = 'Sleutel;Prijs;Eenheid;Prijsjaar;Baathouder\n'
  const before = withPrices(`${head}Maatje;10;uur;2024;gemeente\nTaxi;20;rit;2024;inwoner\n`)
  const renewed = (vast: string[]) => withPrices(`${head}taxi;25;rit;2025;inwoner\nKoffie;2,5;kop;2025;inwoner\n`, vast)
  const team = { Prijzen: { [price(2, 'A')]: 'Bakfiets', [price(2, 'B')]: 7 } }

  it.each([[[]], [['prijzen']]])('are together in the table, locked: %j', async (vast) => {
    const { bytes, remarks } = await updateWorkbook(await filledIn(before, team), 'oud.xlsx', renewed(vast))
    const { opened } = await valuesOf(bytes)
    expect(opened.table('Eigen_Prijzen')?.slice(1, 6)).toEqual([
      ['Maatje', 10, 'uur', 'gemeente', 2024],
      ['taxi', 25, 'rit', 'inwoner', 2025],
      ['Bakfiets', 7, '', '', ''],
      ['Koffie', 2.5, 'kop', 'inwoner', 2025],
      ['', '', '', '', ''],
    ])
    expect(opened.natureOf('Prijzen', price(2, 'A')).locked).toBe(vast.length > 0)
    expect(remarks.filter(({ place: where }) => where === `Prijzen!${price(1, 'B')}`)).toHaveLength(1)
  })

  it('refuses a file that has no room for them', async () => {
    const full = Array.from({ length: ownPriceRows - 2 }, (_, row) => [price(row + 2, 'A'), `Eigen ${row}`])
    const old = await filledIn(before, { Prijzen: Object.fromEntries(full) })
    await expect(updateWorkbook(old, 'oud.xlsx', renewed([]))).rejects.toMatchObject({
      name: 'UpdateProblem',
      words: { nl: expect.stringContaining('geen plaats meer voor "Koffie"') },
    })
  })
})

describe('a locked plan of indicators', () => {
  const locked = packAfter((data) => {
    data.meetbladen = true
    data.vast = ['indicatorenplan']
  })
  it('keeps the rows of the team, where they stand', async () => {
    const open = { ...locked, locked: [], indicators: [] }
    const cell = (column: Parameters<typeof planColumn>[0], row: number) => `${planColumn(column)}${firstPlanRow + row}`
    const team = { Indicatorenplan: { [cell('indicator', 0)]: 'Slaapt u goed?', [cell('target', 0)]: 4 } }
    const { bytes } = await updateWorkbook(await filledIn(open, team), 'oud.xlsx', locked)
    const { at, opened } = await valuesOf(bytes)
    expect(at('Indicatorenplan', cell('indicator', 0))).toBe('Slaapt u goed?')
    expect(at('Indicatorenplan', cell('target', 0))).toBe(4)
    expect(at('Indicatorenplan', cell('indicator', 1))).toBe(locked.indicators[0]?.title)
    expect(opened.natureOf('Indicatorenplan', cell('indicator', 0)).locked).toBe(true)
  })
})

describe('which pack it is', () => {
  const saidOf = async (change: Parameters<typeof smallPack>[0]) => {
    const { remarks } = await updateWorkbook(await filledIn(older, {}), 'oud.xlsx', smallPack(change))
    return remarks.flatMap(({ kind, words }) => (/goede pakket/.test(words.nl) ? [`${kind}: ${words.nl}`] : []))
  }

  it('is told when it is another pack, or an older one', async () => {
    expect(await saidOf((data) => Object.assign(data, { kenmerk: 'een-ander', versie: '2.0' }))).toEqual([
      `changed: Deze werkmap is met een ander pakket gemaakt (${older.id}) dan dit (een-ander). Kijk of dit het goede pakket is.`,
    ])
    expect(await saidOf((data) => Object.assign(data, { versie: '0.10' }))).toEqual([
      'changed: Dit pakket (0.10) is ouder dan dat van de werkmap (1.0). Kijk of dit het goede pakket is.',
    ])
  })

  it('is nothing to tell of the same or a newer version', async () => {
    for (const versie of ['1.0', '1.0.1', '10.0'])
      expect(await saidOf((data) => Object.assign(data, { versie }))).toEqual([])
  })
})

describe('whose workbook it is', () => {
  it('is refused when the team is not in the pack', async () => {
    const other = smallPack((data) => {
      data.steden = [{ naam: 'Elders', teams: [{ naam: 'Team A' }, { naam: 'Team B' }] }]
    })
    await expect(updateWorkbook(await filledIn(older, {}), 'oud.xlsx', other)).rejects.toMatchObject({
      words: {
        nl: `De werkmap "oud.xlsx" is van team ${place.team.name} in ${place.city.name}. Dat team staat niet in het pakket ${other.id}. Zet het team in het pakket, of werk deze werkmap bij zonder pakket.`,
      },
    })
  })

  it('is refused when the workbook does not say it', async () => {
    const { plans } = filledWorkbook(openWorkbook(await composer(older)(place), 'x.xlsx'))
    const nameless = plans.map((plan) => ({
      ...plan,
      names: plan.names.filter(({ name }) => !name.startsWith('Over_Dit_Bestand')),
    }))
    await expect(updateWorkbook(await writeWorkbook(nameless), 'oud.xlsx', older)).rejects.toMatchObject({
      words: { nl: expect.stringContaining('zegt niet van welk team zij is') },
    })
  })
})

describe('without a pack', () => {
  it('keeps locks, looks, types of project and where the file is from', async () => {
    const { bytes, remarks } = await updateWorkbook(await filledIn(older, {}), 'oud.xlsx')
    const { opened, at } = await valuesOf(bytes)
    expect(at('Start', startCells.organisation)).toBe(older.organisation)
    const { from, to } = areaOf(`${startCells.organisation}:${startCells.municipality}`)
    for (let row = from.row; row <= to.row; row++) expect(opened.natureOf('Start', `B${row}`).locked).toBe(true)
    expect(opened.natureOf('Start', startCells.reach).locked).toBe(false)
    expect(opened.table('Over_Dit_Bestand')).toContainEqual(['Team', place.team.name])
    const untouched = await updateWorkbook(await composer(older)(place), 'oud.xlsx')
    expect((await valuesOf(untouched.bytes)).opened.choicesAt('Start', startCells.type)).toEqual(older.types)
    const [start] = filledWorkbook(opened).plans.flatMap(({ sheets }) => sheets)
    expect(start?.accent).toBe(older.accent)
    expect(opened.picturesOn('Kaart').map(({ alt }) => alt)).toEqual([older.logo?.alt])
    expect(remarks).toEqual([])
  })
})
