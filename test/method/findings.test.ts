// CONTROLE: every finding has a table that brings it about, at the right place, and a table next to it that does not.
import { describe, expect, it } from 'vitest'
import type { Cell, Range } from '../../core/cell'
import { findingWords } from '../../core/sentences/finding-words'
import { outcomeTable, projectTable, type Row, rowsFrom } from '../properties/arbitraries'

const project: Row = { Gemeente: 'Voorbeeldstad', Looptijd: 12, Bereik: 40, 'Kosten totaal': 20000, Prijspeil: 2025 }
const row: Row = {
  Uitkomst: 'Minder zorgcontacten',
  'Bruto aantal': 100,
  Deadweight: 0.2,
  'Eigen aandeel': 0.5,
  Prijs: 500,
  Hoog: 1.2,
  Bewijs: 'gemeten',
  Bron: 'eigen telling',
}
const { 'Bruto aantal': _gross, Deadweight: _deadweight, ...rest } = row
const byChance: Row = { ...rest, 'Aantal bewoners': 40, 'Kans zonder': 0.6, 'Kans met': 0.1 }

const control = (given: Row, rows: readonly Row[]): Cell[][] =>
  rowsFrom('CONTROLE', projectTable(given), outcomeTable(rows))

interface Trial {
  /** Changes to the project, to the first row, or whole rows instead. */
  readonly project?: Row
  readonly row?: Row
  readonly rows?: readonly Row[]
  readonly place: string
  /** Words that the finding must hold. */
  readonly says: string
}

const listed = (name: string): Row => ({ ...row, Uitkomst: name, Prijs: '', Bron: '' })
const many = (count: number, one: Row): Row[] =>
  Array.from({ length: count }, (_, at) => ({ ...one, Uitkomst: `Uitkomst ${at}` }))

const warnings: Readonly<Record<string, Trial>> = {
  'project-row-unknown': {
    project: { Kleur: 'blauw' },
    place: 'Projecttabel, rij 7, Kleur',
    says: '"Kleur" is geen bekend gegeven',
  },
  'project-row-nameless': { project: { '': 12 }, place: 'Projecttabel, rij 7', says: 'zonder naam' },
  'column-unknown': { row: { Kleur: 'blauw' }, place: 'Kolom Kleur', says: '"Kleur" is niet bekend' },
  'column-headless': { row: { '': 'los' }, place: 'Kolom 9', says: 'geen kop' },
  'own-price-column': {
    rows: [{ ...listed('huisarts-consult'), Prijs: undefined, 'Eigen prijs': 5 }].map(({ Prijs: _, ...one }) => one),
    place: 'Kolom Eigen prijs',
    says: 'geen kolom Prijs',
  },
  'own-price-ignored': { row: { 'Eigen prijs': 501 }, place: 'Rij 2, kolom Eigen prijs', says: 'anders dan de prijs' },
  'row-skipped': { rows: [row, { ...row, Uitkomst: '' }], place: 'Rij 3', says: 'Uitkomst is leeg' },
  'zero-skipped': { row: { Jaren: 0 }, place: 'Rij 2, kolom Jaren', says: 'gelezen als niet ingevuld' },
  'price-check': {
    rows: [listed('huisuitzetting-corporatie')],
    place: 'Rij 2, kolom Uitkomst',
    says: 'heeft een waarschuwing',
  },
  'price-old': { rows: [listed('huisuitzetting-corporatie')], place: 'Rij 2, kolom Uitkomst', says: 'komt uit 2013' },
  'price-weak': { rows: [listed('huisuitzetting-corporatie')], place: 'Rij 2, kolom Uitkomst', says: 'is zwak' },
  'hours-unknown': {
    rows: [listed('bijstand-jaar')],
    place: 'Rij 2, kolom Uren per eenheid',
    says: 'hoeveel uur werk',
  },
  'chance-large': {
    rows: [{ ...byChance, 'Kans zonder': 0.61 }],
    place: 'Rij 2, kolom Kans met',
    says: 'van 61% naar 10%',
  },
  'residents-above-reach': {
    rows: [{ ...byChance, 'Aantal bewoners': 41 }],
    place: 'Rij 2, kolom Aantal bewoners',
    says: '41 bewoners',
  },
  'long-effect': { row: { Jaren: 5.5, 'Bruto aantal': 10 }, place: 'Rij 2, kolom Uitval', says: 'duurt 5,5 jaar' },
  'net-negative': {
    rows: [row, { ...row, Uitkomst: 'Extra aanvragen', 'Bruto aantal': -1 }],
    place: 'Rij 3, kolom Uitkomst',
    says: 'negatief effect',
  },
  'estimate-carries': { row: { Bewijs: 'schatting' }, place: 'Rij 2, kolom Bewijs', says: '100% van de baten' },
  'total-and-part': {
    rows: [{ ...listed('schulden-huishouden-samenleving'), 'Bruto aantal': 2 }, listed('deurwaarder-ontruiming')],
    place: 'Rij 2, kolom Groep',
    says: 'De rijen 2, 3 gaan over hetzelfde (schulden)',
  },
  'same-key': {
    rows: [row, { ...row, Uitkomst: 'minder zorg-contacten' }],
    place: 'Rij 2, kolom Uitkomst',
    says: 'in meer rijen: 2, 3',
  },
  'no-reference': { row: { Deadweight: 0 }, place: 'Kolom Deadweight', says: 'Nergens is afgetrokken' },
  'all-ours': { row: { 'Eigen aandeel': 1 }, place: 'Kolom Eigen aandeel', says: 'het hele effect' },
  'factor-high': { row: { 'Bruto aantal': 501 }, place: '-', says: 'factor is 5,01' },
  'factor-low': { row: { 'Bruto aantal': 19 }, place: '-', says: 'factor is 0,19' },
  'discount-zero': { project: { Discontovoet: 0 }, place: 'Projecttabel, Discontovoet', says: 'discontovoet is 0%' },
  'no-costs': { project: { 'Kosten totaal': 0 }, place: 'Projecttabel, Kosten totaal', says: 'geen kosten' },
}

const tips: Readonly<Record<string, Trial>> = {
  'no-reach': { project: { Bereik: '' }, place: 'Projecttabel, Bereik', says: 'bereik is niet ingevuld' },
  'reach-zero': { project: { Bereik: 0 }, place: 'Projecttabel, Bereik', says: 'bereik is 0' },
  'no-municipality': { project: { Gemeente: '' }, place: 'Projecttabel, Gemeente', says: 'gemeente is niet ingevuld' },
  'own-price-no-source': { row: { Bron: '' }, place: 'Rij 2, kolom Bron', says: 'heeft geen bron' },
  'no-band': { row: { Hoog: '' }, place: 'Kolom Laag', says: 'ondergrens of bovengrens' },
}

const errors: Readonly<Record<string, Trial>> = {
  'more-errors': { rows: many(53, { ...row, Deadweight: 1.2 }), place: '-', says: 'nog 3 fouten' },
}

const run = ({ project: changed, row: change, rows }: Trial) =>
  control({ ...project, ...changed }, rows ?? [{ ...row, ...change }])

describe('findings', () => {
  it('a careful project has none', () => {
    const clean = [['-', '-', 'Geen bevindingen', '-']]
    expect(control(project, [row])).toEqual(clean)
    expect(control(project, [byChance])).toEqual(clean)
    expect(control(project, [{ ...row, 'Bruto aantal': 500 }])).toEqual(clean)
    expect(control(project, [{ ...row, 'Bruto aantal': 20 }])).toEqual(clean)
    expect(
      control(project, [
        { ...row, Jaren: 4 },
        { ...row, Uitkomst: 'Anders', Jaren: 6, Uitval: 0.1, 'Bruto aantal': 9 },
      ]),
    ).toEqual(clean)
  })

  for (const [severity, trials] of Object.entries({ fout: errors, 'let op': warnings, tip: tips })) {
    for (const [code, trial] of Object.entries(trials)) {
      it(`${severity}: ${code}`, () => {
        const found = run(trial)
        const match = found.filter(
          ([, place, finding]) => place === trial.place && String(finding).includes(trial.says),
        )
        expect([code, match.length, found]).toEqual([code, 1, found])
        expect(match[0]?.[0]).toBe(severity)
        expect(String(match[0]?.[3])).toMatch(/\.$/)
      })
    }
  }

  it('each finding that can be said is tried here', () => {
    expect(Object.keys({ ...errors, ...warnings, ...tips }).sort()).toEqual(Object.keys(findingWords).sort())
  })

  it('errors come first, then points of attention, then tips, each in the order of the tables', () => {
    const found = control({ Looptijd: 500, 'Kosten totaal': 20000, Discontovoet: 0 }, [
      { ...row, Jaren: 0 },
      { ...row, Uitkomst: 'Anders', 'Eigen aandeel': 2 },
      { ...row, Uitkomst: 'Iets', Deadweight: -1 },
      { ...row, Uitkomst: 'Nog iets', 'Bruto aantal': -2, Bron: '' },
    ])
    expect(found.map(([severity, place]) => `${severity}: ${place}`)).toEqual([
      'fout: Projecttabel, rij 2, Looptijd',
      'fout: Rij 3, kolom Eigen aandeel',
      'fout: Rij 4, kolom Deadweight',
      'let op: Projecttabel, Discontovoet',
      'let op: Rij 2, kolom Jaren',
      'let op: Rij 5, kolom Uitkomst',
      'tip: Projecttabel, Bereik',
      'tip: Projecttabel, Gemeente',
      'tip: Rij 5, kolom Bron',
    ])
  })

  it('stand in the order of the columns within a row, and in the order of the items in the project table', () => {
    const found = rowsFrom(
      'CONTROLE',
      [
        ['Discount rate', 0],
        ['Looptijd', 12],
        ['Kleur', 'blauw'],
        ['Kosten totaal', 0],
      ],
      [
        ['Eigen aandeel', 'Jaren', 'Bruto aantal', 'Kans met', 'Uitkomst', 'Prijs', 'Start'],
        [0, 0, 5, '', 'x', 1, 0],
        [2, 40, 'veel', '', 'y', 1, 99],
      ],
    )
    expect(found.slice(0, 10).map(([severity, place]) => `${severity}: ${place}`)).toEqual([
      'fout: Rij 3, kolom Eigen aandeel',
      'fout: Rij 3, kolom Jaren',
      'fout: Rij 3, kolom Bruto aantal',
      'fout: Rij 3, kolom Start',
      'let op: Projecttabel, Discontovoet',
      'let op: Projecttabel, rij 3, Kleur',
      'let op: Projecttabel, Kosten totaal',
      'let op: Kolom Eigen aandeel',
      'let op: Kolom Deadweight',
      'let op: Rij 2, kolom Eigen aandeel',
    ])
  })

  it('lists every point of attention, however many', () => {
    const found = control(project, many(60, { ...row, 'Bruto aantal': -1 }))
    expect(found.filter(([, , finding]) => String(finding).includes('negatief effect'))).toHaveLength(60)
  })

  it('counts one error that is left as one', () => {
    const found = control(project, many(51, { ...row, Deadweight: 1.2 }))
    expect(found.some(([, , finding]) => finding === 'Er is nog 1 fout.')).toBe(true)
  })

  it('tells a 0 that was read as not given in a row with an error too', () => {
    const found = control(project, [{ ...row, Jaren: 0, 'Eigen aandeel': 2 }])
    expect(found.map(([severity, place]) => `${severity}: ${place}`)).toEqual([
      'fout: Rij 2, kolom Eigen aandeel',
      'let op: Rij 2, kolom Jaren',
    ])
  })

  it('is silent about an own price that is the price, and about one that is blank or 0', () => {
    for (const own of [500, '€ 500', 0, '']) {
      expect(control(project, [{ ...row, 'Eigen prijs': own }])).toEqual([['-', '-', 'Geen bevindingen', '-']])
    }
  })

  it('names the table of an error about the whole table', () => {
    expect(rowsFrom('CONTROLE', projectTable(project), [['Naam'], ['x']])[0]?.slice(0, 3)).toEqual([
      'fout',
      'Uitkomsten',
      'De kolom Uitkomst ontbreekt.',
    ])
  })

  it('a reach of 0 is called a reach of 0 on the card too', () => {
    const card = rowsFrom('KAART', projectTable({ ...project, Bereik: 0 }), outcomeTable([row]))
    expect(card.find(([name]) => name === 'Baten per bewoner')?.slice(1)).toEqual([
      'niet bekend',
      'Het bereik is 0, en delen door 0 kan niet. Vul in hoeveel bewoners het project bereikt.',
    ])
  })

  it('an error is shown in three parts: place, what is wrong, what to do', () => {
    const [first] = control(project, [{ ...row, Deadweight: 1.2 }])
    expect(first).toEqual([
      'fout',
      'Rij 2, kolom Deadweight',
      '120% is meer dan 100%.',
      'Vul een percentage tussen 0% en 100% in.',
    ])
    const [unknown] = control(project, [{ ...row, Uitkomst: 'St. Maarten. Opvang', Prijs: '' }])
    expect(unknown?.[2]).toBe('"St. Maarten. Opvang" staat niet in de prijslijst en Prijs is leeg.')
  })

  it('empty tables are findings, not failures', () => {
    const nothing: Range = [['']]
    const found = rowsFrom('CONTROLE', nothing, nothing)
    expect(found.filter(([severity]) => severity === 'fout').length).toBeGreaterThanOrEqual(2)
    expect(control(project, [{ Uitkomst: '' }]).some(([severity]) => severity === 'fout')).toBe(true)
  })
})
