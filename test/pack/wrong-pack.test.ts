// Every way in which a pack can be wrong gives one sentence that begins with the path of its field.
import { expect, test } from 'vitest'
import { besideExample, pathOf, problemsAfter } from './example'

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
  [
    'an unknown indicator',
    (d) => (d.indicatoren[0] = 'Post openmaken'),
    'indicatoren[0]',
    'Lijkt op: "Post op tijd openen"',
  ],
  [
    'an indicator by its name and by its key',
    (d) => (d.indicatoren[1] = 'post-openen'),
    'indicatoren[1]',
    'staat er twee keer',
  ],
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
  ['a number for the file of prices', (d) => (d.prijzen = { bestand: 7 }), 'prijzen.bestand', 'hier hoort een tekst'],
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
  ['a number for the file of a logo', (d) => (d.logo = { bestand: 7 }), 'logo.bestand', 'hier hoort een tekst'],
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

test.each(wrong)('%s', (_, change, path, says) => {
  const problems = problemsAfter(change)
  expect(problems).toHaveLength(1)
  expect(pathOf(problems[0])).toBe(path)
  expect(problems[0]).toContain(says)
})
