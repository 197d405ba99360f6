// A pack is read whole, or all that is wrong with it is told at once, with where it stands; nothing makes reading stop otherwise.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readPack } from '../../core'
import { packJsonSchema } from '../../core/pack/json-schema.build'
import { type Loose, toCurrent } from '../../core/pack/older-packs'
import { packLimits } from '../../core/pack/pack-schema'
import { besideExample, exampleData, exampleText, packAfter, pathOf, problemsAfter } from './example'

describe('reading a pack', () => {
  it('tells all problems at once, in both languages, at most fifty', () => {
    const reading = readPack(JSON.stringify({ ...exampleData(), versie: '', stedn: 1, organisatie: 3 }), besideExample)
    const problems = 'problems' in reading ? reading.problems : []
    expect(problems.map(({ path }) => path).sort()).toEqual(['organisatie', 'stedn', 'versie'])
    expect(problems.every(({ words, path }) => words.en.startsWith(`${path}: `) && words.en !== words.nl)).toBe(true)
    const many = problemsAfter((data) => {
      for (let at = 0; at < 500; at++) data[`onbekend${at}`] = at
    })
    expect(many).toHaveLength(51)
    expect(many[50]).toContain('Dit zijn de eerste 50')
    const fifty = problemsAfter((data) => {
      for (let at = 0; at < 50; at++) data[`onbekend${at}`] = at
    })
    expect(fifty).toHaveLength(50)
  })

  it('tells what lies between fields also when the shape of others is wrong', () => {
    const problems = problemsAfter((data) => {
      delete data.versie
      data.schema = 'een'
      data.steden[4].naam = 'Waterstad'
      data.steden[0].teams[0].naam = 7
      data.steden[0].teams[2].naam = 'Team Zuid'
      data.projecttypen[1] = 'eenzaamhied'
      data.indicatoren[1] = data.indicatoren[0]
      data.eigenIndicatoren.push(
        { naam: 'Moed', vraag: 'Hoe?', laagste: 9 },
        { ...data.eigenIndicatoren[0], laagste: 'x' },
      )
      data.kleuren.accent = '#FF8800'
      data.prijzen.bestand = 'weg.csv'
      data.logo.bestand = 'weg.png'
      data.teksten.Doel[0] = '{stad}'.repeat(20)
    })
    expect(problems.map(pathOf).sort()).toEqual(
      [
        'schema',
        'versie',
        'steden[4].naam',
        'steden[0].teams[0].naam',
        'steden[0].teams[2].naam',
        'projecttypen[1]',
        'indicatoren[1]',
        'eigenIndicatoren[1].thema',
        'eigenIndicatoren[1]',
        'eigenIndicatoren[2].laagste',
        'eigenIndicatoren[2].naam',
        'kleuren.accent',
        'prijzen.bestand',
        'logo.bestand',
        'teksten.Doel[0]',
      ].sort(),
    )
  })

  it('says where it is in words too, by name where there is one', () => {
    const problems = problemsAfter((data) => {
      data.steden[1].teams[1].naam = ''
      data.steden[0].teams[1].projecttype = 'x'
      data.steden[3].naam = 'Waterstad'
      data.steden[4] = { teams: [{}] }
      data.indicatoren[2] = 'x'
      data.teksten.Doel[1] = 5
    })
    const places = problems.map((sentence) => /^\S+ \((.*?)\): /.exec(sentence)?.[1]).sort()
    expect(places).toEqual(
      [
        '2e team in Duinveen',
        'Team Zuid in Waterstad',
        '4e stad',
        '5e stad',
        '1e team in de 5e stad',
        '3e indicator',
        '2e regel',
      ].sort(),
    )
    expect(problems.join()).toContain('staat er twee keer, ook als 1e in deze lijst')
  })

  it('names the three indicators that look most like one that is unknown, and cuts what is endless', () => {
    const said = (text: string) =>
      problemsAfter((data) => {
        data.indicatoren[0] = text
      })[0]
    expect(said('Post openmaken')?.match(/"[^"]+"/g)).toEqual([
      '"Post openmaken"',
      '"Post op tijd openen"',
      expect.any(String),
      expect.any(String),
    ])
    expect(said(`${'x'.repeat(99)}`)).toContain(`"${'x'.repeat(60)}…" staat niet in de lijst`)
    expect(said('x'.repeat(60))).toContain(`"${'x'.repeat(60)}" staat niet`)
  })

  it('tells every row of the price list that is wrong, by the name of its file', () => {
    const prices = 'Sleutel;Prijs;Kleur\nkoffie;veel;\nthee;2;\nThee;3;\nsoep;;\nhuisarts-consult;;\nkoek;-1;'
    const reading = readPack(exampleText, (name) =>
      name.endsWith('.csv') ? new Uint8Array(Buffer.from(prices)) : besideExample(name),
    )
    const problems = 'problems' in reading ? reading.problems.map(({ words }) => words.nl) : []
    expect(problems.every((sentence) => sentence.startsWith('prijzen (voorbeeld-prijzen.csv): '))).toBe(true)
    const rows = problems.map((sentence) => /[Rr]ij \d( en in rij \d)?/.exec(sentence)?.[0].toLowerCase())
    expect(rows).toEqual([undefined, 'rij 2', 'rij 3 en in rij 4', 'rij 5', 'rij 7', 'rij 6'])
    const many = problemsAfter((data) => {
      data.prijzen = { csv: `Sleutel;Prijs\n${'koffie;veel\n'.repeat(500)}` }
    })
    expect(many).toHaveLength(51)
  })

  it('names the columns of the price list for which a workbook has no place', () => {
    const without = (csv: string) =>
      packAfter((data) => {
        data.prijzen = { csv }
      }).pricesWithout
    expect(without('Sleutel;Prijs;Bron;Laag\nkoffie;2;eigen schatting;\nthee;3;;')).toEqual(['Bron'])
    expect(without('Sleutel;Prijs\nkoffie;2')).toEqual([])
  })

  it('names each thing that needs the measuring sheets when they are left out', () => {
    const paths = problemsAfter((data) => {
      data.meetbladen = false
    }).map(pathOf)
    expect(paths).toEqual(['indicatoren', 'eigenIndicatoren', 'vast[2]', 'teksten.Doel', 'teksten.Overdracht'])
  })

  it('fills in what a pack may leave out, and writes each thing one way', () => {
    const plain = packAfter((data) => {
      for (const key of ['projecttypen', 'vast', 'indicatoren', 'eigenIndicatoren', 'meetbladen', 'logo', 'prijzen'])
        delete data[key]
      data.teksten = { Start_Projectnaam: '{team}'.repeat(4) }
      data.kleuren.accent = '#6a2c5a'
    })
    expect(plain).toMatchObject({ types: undefined, measuring: false, locked: [], prices: [], logo: undefined })
    expect(plain.accent).toBe('#6A2C5A')
    const twice = packAfter((data) => {
      data.projecttypen.push(data.projecttypen[0])
      data.vast.push(data.vast[0])
    })
    expect([twice.types, twice.locked]).toEqual([packAfter().types, packAfter().locked])
  })

  it('counts the letters of a text with the names of city and team in it', () => {
    const longest = 'x'.repeat(packLimits.goalPart - 'Waterstad'.length)
    const goal = (text: string) =>
      problemsAfter((data) => {
        data.steden = data.steden.slice(0, 1)
        data.teksten.Doel = [text]
      })
    expect(goal(`${longest}{stad}`)).toEqual([])
    expect(goal(`x${longest}{stad}`)).toHaveLength(1)
  })

  it('refuses a text that is too long to be a pack, or no pack at all', () => {
    const said = (text: string) => {
      const reading = readPack(text)
      return 'problems' in reading ? reading.problems.map(({ words }) => words.nl) : []
    }
    expect(said(`{${' '.repeat(2_000_000)}}`)).toEqual([expect.stringContaining('groter dan 2 MB')])
    for (const other of ['[]', '"tekst"', 'null'])
      expect(said(other)).toEqual([
        'Pakket: een pakket begint met { en eindigt met }. Zie docs/voorbeeld-organisatie.json.',
      ])
  })

  it('says where the JSON is broken', () => {
    const reading = readPack(exampleText.replace('"versie": "2027-1",', '"versie": "2027-1"'))
    expect('problems' in reading && reading.problems[0]?.words.nl).toContain('rond regel 6')
  })

  it('takes a name for a key, decimals with a comma or a point, commas between cells, and the CSV of Windows', () => {
    const prices = (csv: string) =>
      packAfter((data) => {
        data.prijzen = { csv }
      }).prices
    expect(prices('Naam;Prijs;Eenheid\r\nKoffie;1,25;euro per kop\r\n')).toEqual([
      { key: 'Koffie', price: 1.25, unit: 'euro per kop', payer: '', year: undefined },
    ])
    expect(prices('Sleutel,Naam,Prijs\nhuisarts-consult,iets anders,"1,25"\n,Thee,1.5')).toMatchObject([
      { key: 'Huisarts, gemiddeld consult (ook telefonisch/e-mail)', price: 1.25 },
      { key: 'Thee', price: 1.5 },
    ])
    const reading = readPack(exampleText, (name) =>
      name.endsWith('.csv')
        ? new Uint8Array([...Buffer.from('Naam;Prijs\nCaf\xe9;\x80 2,00', 'latin1')])
        : besideExample(name),
    )
    expect('pack' in reading && reading.pack.prices).toMatchObject([{ key: 'Café', price: 2 }])
  })

  it('gets nothing from a prototype', () => {
    const text = exampleText.replace('"schema": 1,', '"__proto__": {"schema": 1, "organisatie": "x"},')
    const reading = readPack(text, besideExample)
    expect('problems' in reading && reading.problems.map(({ path }) => path)).toEqual(['schema', '__proto__'])
    const hidden = readPack(
      exampleText.replace('"schema": 1,', '"schema": 1, "__proto__": {"versie": "x"},'),
      besideExample,
    )
    expect('problems' in hidden && hidden.problems.map(({ path }) => path)).toEqual(['__proto__'])
    expect(Object.hasOwn(Object.prototype, 'versie')).toBe(false)
  })

  it('turns older shapes into that of today, step by step', () => {
    const ways = new Map<number, (pack: Loose) => Loose>([
      [1, ({ naam, ...rest }) => ({ ...rest, organisatie: naam })],
      [2, (pack) => ({ ...pack, steden: [] })],
    ])
    expect(toCurrent({ schema: 1, naam: 'x' }, 1, 3, ways)).toEqual({ schema: 3, organisatie: 'x', steden: [] })
    expect(toCurrent({ schema: 0 }, 0, 3, ways)).toBeUndefined()
  })

  it('never crashes, whatever the text', () => {
    const place = fc.constantFrom(...Object.keys(exampleData()))
    fc.assert(
      fc.property(fc.jsonValue(), place, fc.string(), (value, key, text) => {
        for (const given of [text, JSON.stringify(value), JSON.stringify({ ...exampleData(), [key]: value })]) {
          const reading = readPack(given, besideExample)
          expect('pack' in reading || reading.problems.length > 0).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

test('the published schema is that of the reader: run `npm run pack-schema` after a change', () => {
  expect(packJsonSchema()).toBe(readFileSync(new URL('../../docs/organisatie.schema.json', import.meta.url), 'utf8'))
})
