// Maak deelbaar and people: what is written about single persons is in no copy, by whatever way somebody else's cell looks at it.
import { beforeEach, describe, expect, it } from 'vitest'
import { areaOf, impactkaart, meten, shortStories } from '../../core'
import { type Opened, open } from './opened'

const code = 'ZW-0417'
const story = 'Op mijn trap durfde ik niet meer'
const untold = 'Mijn buurman helpt mij elke week'
const secrets = [code, story, untold]

/** What formulas of people show; those of ours show a number. */
const shown: Readonly<Record<string, string>> = {
  '=Metingen!A12': code,
  '=Mijn!A1': code,
  '=INDEX(Verhalen;2;4)': story,
  '=INDIRECT("Metingen!A12")': code,
  '=Iemand': code,
  '=Effecten!I8': `Iemand zei: ${untold}`,
}

let opened: Opened
beforeEach(() => {
  opened = open({ calculate: (_sheet, _address, formula) => shown[formula] ?? 3 })
  const { ask, book } = opened
  ask('insert', impactkaart({ set: '', measured: true }))
  ask('insert', meten({ set: '', rows: 20 }))
  ask('write', { Metingen: [[], [code, 'start', 'Eigen vraag', 4]], Verhalen: [[], [code, '', '', story]] })
  for (const name of ['Mijn', 'Afgeleid', 'Groepen', 'Los', 'Adres', 'Naam']) book.addSheet(name)
  book.type('Mijn!A1', '=Metingen!A12')
  book.type('Afgeleid!A1', '=Mijn!A1')
  book.type('Blad1!A1', '=INDEX(Verhalen;2;4)')
  const { row, column } = areaOf(shortStories.stories).from
  expect([row, column]).toEqual([8, 9])
  book.type('Effecten!I8', untold)
  book.type('Effecten!J8', 'nee')
  book.type('Effecten!I9', 'Ik slaap weer')
  book.type('Effecten!J9', 'ja')
  book.type('Adres!A1', '=INDIRECT("Metingen!A12")')
  const spreadsheet = opened.google.SpreadsheetApp.getActiveSpreadsheet()
  const mine = spreadsheet.getSheetByName('Mijn')
  if (mine) spreadsheet.setNamedRange('Iemand', mine.getRange('A1'))
  book.type('Naam!A1', '=Iemand')
  book.type('Los!A2', '=Effecten!I8')
  book.type('Los!A1', '=IMPACTKAART_VERSIE()')
  book.type('Groepen!A1', '=IMPACTKAART_THEMASCORES(Metingen;"start";"einde")')
})

const rename = (from: string, to: string): void => {
  opened.google.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(from)?.setName(to)
}

/** The copies, and the sheet about them. */
const copies = () => {
  const before = opened.book.sheets.map(({ name }) => name)
  opened.ask('share', '25-11-2026')
  return opened.book.sheets.filter(({ name }) => !before.includes(name))
}

const told = (): string => {
  const about = opened.book.sheet('Over de kopieën').cells
  const row = Array.from({ length: 30 }, (_, at) => at + 1).find((at) => about.at(at, 1).value === 'Niet gekopieerd')
  return String(row === undefined ? '' : about.at(row, 2).value)
}

const everything = (sheets: Opened['book']['sheets']): string =>
  JSON.stringify(sheets.map(({ cells }) => [...cells.entries()]))

describe('copies for sharing', () => {
  it('hold no code and no story: private sheets stay, and sheets of people that refer to them', () => {
    expect(everything(opened.book.sheets)).toContain(story)
    const made = copies()
    const names = made.map(({ name }) => name.replace(' (deelbaar)', ''))
    expect(names).toEqual(expect.arrayContaining(['Kaart', 'Effecten', 'Los', 'Over de kopieën']))
    const left = ['Adres', 'Afgeleid', 'Blad1', 'Groepen', 'Metingen', 'Mijn', 'Naam', 'Verhalen']
    for (const name of left) expect(names).not.toContain(name)
    for (const secret of secrets) expect(everything(made)).not.toContain(secret)
    expect(everything(made)).toContain('Ik slaap weer')
    expect(told().split(': ')[0]?.split(', ').sort()).toEqual(left)
  })

  it('stand alone: nothing in them looks at a private sheet', () => {
    rename('Metingen', 'Antwoorden')
    for (const { cells, name } of copies())
      for (const [row, column, { formula }] of cells.filled())
        expect([name, row, column, formula]).toEqual([
          name,
          row,
          column,
          expect.not.stringMatching(/Antwoorden|Metingen|Verhalen|Oogst_/),
        ])
  })

  it.each([
    ['were given another name', () => rename('Metingen', 'Antwoorden')],
    [
      'lost their names',
      () =>
        opened.book.names.all
          .filter(({ name }) => /^(Metingen|Verhalen)/.test(name))
          .forEach(({ name }) => {
            const items = opened.google.SpreadsheetApp.getActiveSpreadsheet().getNamedRanges()
            items.find((item) => item.getName() === name)?.remove()
          }),
    ],
    [
      'lost our marks',
      () => {
        for (const sheet of opened.book.sheets) sheet.metadata = []
        opened.book.metadata = []
      },
    ],
  ])('hold none of it either when the private sheets %s', (_, happens) => {
    happens()
    const made = copies()
    for (const secret of secrets) expect(everything(made)).not.toContain(secret)
    expect(told()).toMatch(/Verhalen/)
    expect(made.map(({ name }) => name)).toContain('Kaart (deelbaar)')
  })

  it('are refused, with a warning, when only private sheets use our functions', () => {
    const { ask, book, google } = opened
    const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet()
    for (const { name } of [...book.sheets]) {
      const sheet = spreadsheet.getSheetByName(name)
      if (sheet && name !== 'Metingen' && name !== 'Mijn') spreadsheet.deleteSheet(sheet)
    }
    expect(() => ask('share', '25-11-2026')).toThrow('Er is niets gekopieerd: hier staan alleen bladen met gegevens')
    expect(book.sheets).toHaveLength(2)
  })
})
