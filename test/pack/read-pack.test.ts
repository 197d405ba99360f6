// Every way in which a pack can be wrong gives a sentence that begins with the path of its field; nothing makes reading stop otherwise.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readPack } from '../../core'
import { packJsonSchema } from '../../core/pack/json-schema.build'
import { type Loose, toCurrent } from '../../core/pack/older-packs'
import { besideExample, exampleData, exampleText, packAfter, problemsAfter } from './example'

type Change = Parameters<typeof problemsAfter>[0]
const pixel = (width: number, height: number): string => {
  const bytes = Buffer.from(besideExample('voorbeeld-logo.png') ?? [])
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes.toString('base64')
}

const wrong: readonly (readonly [what: string, change: Change, path: string, says: string])[] = [
  [
    'a name is missing',
    (d) => delete d.steden[2].teams[0].naam,
    'steden[2].teams[0].naam',
    'ontbreekt. Naam van het team',
  ],
  ['the organisation is missing', (d) => delete d.organisatie, 'organisatie', 'ontbreekt'],
  ['a number for a name', (d) => (d.steden[0].naam = 7), 'steden[0].naam', 'hier hoort een tekst'],
  ['a text for a list', (d) => (d.steden = 'Waterstad'), 'steden', 'hier hoort een lijst'],
  ['a text for a group', (d) => (d.prijzen = 'x.csv'), 'prijzen', 'hier hoort een groep velden'],
  ['a text for true', (d) => (d.meetbladen = 'ja'), 'meetbladen', 'true of false'],
  ['null', (d) => (d.kleuren = null), 'kleuren', 'hier hoort een groep velden'],
  ['no cities', (d) => (d.steden = []), 'steden', 'lijst is leeg'],
  ['no teams', (d) => (d.steden[1].teams = []), 'steden[1].teams', 'lijst is leeg'],
  ['only spaces and hidden characters', (d) => (d.steden[0].naam = ' \u200b '), 'steden[0].naam', 'is leeg'],
  ['too long', (d) => (d.organisatie = 'x'.repeat(61)), 'organisatie', 'langer dan 60 tekens'],
  ['two lines', (d) => (d.steden[0].naam = 'Water\nstad'), 'steden[0].naam', 'nieuwe regel'],
  ['half a character', (d) => (d.organisatie = 'a\ud800'), 'organisatie', 'teken dat niet kan'],
  ['an unknown field', (d) => (d.stedn = []), 'stedn', 'Bedoelt u steden?'],
  ['an unknown field inside', (d) => (d.steden[0].teams[1].name = 'x'), 'steden[0].teams[1].name', 'Bedoelt u naam?'],
  ['a field like nothing', (d) => (d.kleuren.zwaartekracht = 1), 'kleuren.zwaartekracht', 'Wat hier kan: accent'],
  ['a field of every object', (d) => (d.steden[0].constructor = {}), 'steden[0].constructor', 'bestaat niet'],
  ['an identifier with spaces', (d) => (d.kenmerk = 'Welzijn Voorbeeld'), 'kenmerk', 'kleine letters'],
  [
    'a type with a typing error',
    (d) => (d.projecttypen[1] = 'eenzaamhied'),
    'projecttypen[1]',
    'Bedoelt u "eenzaamheid"?',
  ],
  [
    'a type that is not offered',
    (d) => (d.steden[0].teams[0].projecttype = 'buurtwerk'),
    'steden[0].teams[0].projecttype',
    'staat niet bij projecttypen',
  ],
  ['a city twice', (d) => (d.steden[4].naam = 'water-stad'), 'steden[4].naam', 'staat er twee keer'],
  ['a team twice', (d) => (d.steden[0].teams[2].naam = 'team noord'), 'steden[0].teams[2].naam', 'staat er twee keer'],
  ['an unknown indicator', (d) => (d.indicatoren[0] = 'Post openmaken'), 'indicatoren[0]', 'Post op tijd openen'],
  ['an indicator twice', (d) => (d.indicatoren[1] = d.indicatoren[0]), 'indicatoren[1]', 'staat er twee keer'],
  [
    'an own indicator of the list',
    (d) => (d.eigenIndicatoren[0].naam = 'Warm eten'),
    'eigenIndicatoren[0].naam',
    'staat al in de lijst',
  ],
  ['a scale upside down', (d) => (d.eigenIndicatoren[0].laagste = 5), 'eigenIndicatoren[0]', 'ondersteboven'],
  [
    'half a step',
    (d) => (d.eigenIndicatoren[0].laagste = 1.5),
    'eigenIndicatoren[0].laagste',
    'heel getal van 1 tot en met 100',
  ],
  [
    'eleven indicators',
    (d) =>
      (d.eigenIndicatoren = Array.from({ length: 8 }, (_, i) => ({
        naam: `Eigen ${i}`,
        vraag: 'Hoe?',
        thema: 'moed',
      }))),
    'eigenIndicatoren',
    'er passen 10',
  ],
  ['an unknown part', (d) => (d.vast[0] = 'alles'), 'vast[0]', 'Kies uit'],
  ['an own name for a text', (d) => (d.teksten.Start_Kosten = '5'), 'teksten.Start_Kosten', 'bestaat niet'],
  ['a goal of five parts', (d) => (d.teksten.Doel = ['a', 'b', 'c', 'd', 'e']), 'teksten.Doel', 'hooguit 4'],
  ['a text that grows', (d) => (d.teksten.Doel[0] = '{stad}'.repeat(20)), 'teksten.Doel[0]', 'langer dan 200 tekens'],
  ['a colour too light', (d) => (d.kleuren.accent = '#FF8800'), 'kleuren.accent', 'contrast van 2,39'],
  ['a colour by name', (d) => (d.kleuren.accent = 'rood'), 'kleuren.accent', '#1D5266'],
  ['prices in two ways', (d) => (d.prijzen.csv = 'Sleutel;Prijs'), 'prijzen', 'één van de twee'],
  ['prices elsewhere on the disk', (d) => (d.prijzen.bestand = '../package.json'), 'prijzen.bestand', 'zonder map'],
  [
    'prices that are not there',
    (d) => (d.prijzen.bestand = 'weg.csv'),
    'prijzen.bestand',
    'staat niet naast het pakket',
  ],
  ['prices that are a picture', (d) => (d.prijzen.bestand = 'voorbeeld-logo.png'), 'prijzen', 'kennen wij niet'],
  ['no price column', (d) => (d.prijzen = { csv: 'Sleutel;Eenheid\na;b' }), 'prijzen', 'de kolom Prijs ontbreekt'],
  ['no key column', (d) => (d.prijzen = { csv: 'Prijs;Eenheid\n1;b' }), 'prijzen', 'de kolom Sleutel ontbreekt'],
  ['a price that is no number', (d) => (d.prijzen = { csv: 'Sleutel;Prijs\nkoffie;veel' }), 'prijzen', 'rij 2'],
  ['an ambiguous price', (d) => (d.prijzen = { csv: 'Sleutel;Prijs\nkoffie;1.250' }), 'prijzen', 'rij 2'],
  [
    'a row without a price',
    (d) => (d.prijzen = { csv: 'Sleutel;Prijs\nkoffie;1\nhuisarts-consult;' }),
    'prijzen',
    'rij 3: Sleutel of Prijs ontbreekt',
  ],
  ['a price below 0', (d) => (d.prijzen = { csv: 'Sleutel;Prijs\nkoffie;-1' }), 'prijzen', 'rij 2'],
  [
    'a year without an index',
    (d) => (d.prijzen = { csv: 'Sleutel;Prijs;Prijsjaar\nkoffie;1;1950' }),
    'prijzen',
    '1950',
  ],
  ['a price twice', (d) => (d.prijzen = { csv: 'Naam;Prijs\nkoffie;1\nKoffie;2' }), 'prijzen', 'rij 2 en in rij 3'],
  [
    'more prices than fit',
    (d) =>
      (d.prijzen = { csv: `Naam;Prijs\n${Array.from({ length: 21 }, (_, i) => `eigen ${i};${i + 1}`).join('\n')}` }),
    'prijzen',
    'er passen 20 eigen prijzen in een werkmap; hier staan er 21',
  ],
  ['an unknown column', (d) => (d.prijzen = { csv: 'Naam;Prijs;Kleur\nkoffie;1;bruin' }), 'prijzen', '"Kleur"'],
  ['a logo that is text', (d) => (d.logo = { bestand: 'voorbeeld-prijzen.csv' }), 'logo.bestand', 'geen PNG of JPEG'],
  ['a logo without a source', (d) => (d.logo = { omschrijving: 'x' }), 'logo', 'één van de twee'],
  ['a logo that is no base64', (d) => (d.logo = { gegevens: 'a*b' }), 'logo.gegevens', 'geen base64'],
  ['a logo of no width', (d) => (d.logo = { gegevens: pixel(0, 60) }), 'logo.gegevens', 'geen PNG of JPEG'],
  [
    'a logo of too many dots',
    (d) => (d.logo = { gegevens: pixel(1001, 1000) }),
    'logo.gegevens',
    'meer dan een miljoen beeldpunten',
  ],
  [
    'a logo too large',
    (d) => (d.logo = { gegevens: Buffer.alloc(210_000).toString('base64') }),
    'logo.gegevens',
    '200 kB',
  ],
  ['a newer shape', (d) => (d.schema = 2), 'schema', 'nieuwere Impactkaart'],
  ['no shape', (d) => delete d.schema, 'schema', 'Schrijf "schema": 1'],
  ['a shape that never was', (d) => (d.schema = 0), 'schema', 'Schrijf "schema": 1'],
]

/** "steden[4].naam (5e stad): ..." */
const pathOf = (sentence = '') => /^(\S+?)( \(.*?\))?: /.exec(sentence)?.[1]

test.each(wrong)('%s', (_, change, path, says) => {
  const problems = problemsAfter(change)
  expect(problems).toHaveLength(1)
  expect(pathOf(problems[0])).toBe(path)
  expect(problems[0]).toContain(says)
})

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
