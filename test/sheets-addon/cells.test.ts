// Reading, writing, the selected cell and sharing, in a spreadsheet with the whole Impactkaart in it.
import { beforeEach, describe, expect, it } from 'vitest'
import { firstPlan, type Opened, open } from './opened'

let opened: Opened
beforeEach(() => {
  opened = open()
  opened.ask('insert', firstPlan())
})

const select = (address: string): void => {
  const spreadsheet = opened.google.SpreadsheetApp.getActiveSpreadsheet()
  const range = spreadsheet.getRange(address)
  spreadsheet.setActiveSheet(range.getSheet())
  range.activate()
}

describe('cells by name', () => {
  it('are written where a value is given, and only there; dates come back as day numbers', () => {
    const { ask, book } = opened
    ask('write', { Start_Vergelijking: [['meer'], [null], ['minder']], Start_Vandaag: [[46_351]] })
    expect(ask('read', ['Start_Vergelijking']).Start_Vergelijking).toEqual([['meer'], [''], ['minder'], [''], ['']])
    expect(book.cell('Start!B26').format).toBe('dd-mm-yyyy')
    expect(ask('read', ['Start_Vandaag']).Start_Vandaag).toEqual([[46_351]])
    ask('write', { Start_Vandaag: [['']] })
    expect(ask('read', ['Start_Vandaag']).Start_Vandaag).toEqual([['']])
  })

  it('that are gone or do not fit are told in a sentence, and nothing changes', () => {
    const { ask, book } = opened
    expect(() => ask('read', ['Bestaat_Niet'])).toThrow('De naam Bestaat_Niet staat niet meer in deze werkmap')
    expect(() => ask('write', { Start_Reach: [[1]] })).toThrow('De naam Start_Reach staat niet meer')
    expect(() => ask('write', { Start_Bereik: [[1], [2]] })).toThrow('Dit past niet in Start_Bereik')
    expect(book.value('Start!B13')).toBe('')
  })

  it('are all written or none: a rule that refuses one puts the others back', () => {
    const { ask, book, google } = opened
    const bad = google.SpreadsheetApp.newDataValidation()
      .requireValueInList(['ja'], true)
      .setAllowInvalid(false)
      .build()
    google.SpreadsheetApp.getActiveSpreadsheet().getRange('Start!B9').setDataValidation(bad)
    book.type('Start!B6', 'Oude naam')
    expect(() =>
      ask('write', { Start_Projectnaam: [['Nieuwe naam']], Start_Bereik: [[80]], Start_Type: [['nee']] }),
    ).toThrow('Deze waarde past niet bij de regel van cel B9')
    expect(book.value('Start!B6')).toBe('Oude naam')
    expect(book.value('Start!B13')).toBe('')
  })

  it('are not written on a sheet that a colleague locked', () => {
    opened.book.protectFor('Start', ['collega'])
    expect(() => opened.ask('write', { Start_Bereik: [[80]] })).toThrow(
      'U mag deze spreadsheet of dit blad niet bewerken',
    )
  })
})

describe('formulas by name', () => {
  it('come in the cells that are given, as this spreadsheet writes them, and nowhere else', () => {
    const { ask, book, calls } = opened
    book.type('Start!B14', 500)
    ask('writeFormulas', {
      Start_Bereik: [['IF(Start_Looptijd>6,INDEX(Project,2,2),0)']],
      Start_Vergelijking: [[null], ['1+1']],
    })
    expect(book.cell('Start!B13').formula).toBe('=IF(Start_Looptijd>6;INDEX(Project;2;2);0)')
    expect(book.value('Start!B14')).toBe(500)
    const [first, second] = ask('read', ['Start_Vergelijking']).Start_Vergelijking ?? []
    expect([first, second]).toEqual([[''], ['']])
    expect(calls.notModelled).toEqual([])
  })

  it('are refused in a locked cell, and where they do not fit; nothing changes', () => {
    const { ask, book } = opened
    const before = book.cell('Kaart!B7').formula
    expect(() =>
      ask('writeFormulas', {
        Start_Bereik: [['1+1']],
        Project: [
          [null, null],
          [null, '1+1'],
        ],
      }),
    ).toThrow('In Project zit een van deze cellen op slot')
    expect(() => ask('writeFormulas', { Start_Bereik: [['1+1'], ['1+1']] })).toThrow('Dit past niet in Start_Bereik')
    expect(() => ask('writeFormulas', { Bestaat_Niet: [['1+1']] })).toThrow('De naam Bestaat_Niet staat niet meer')
    expect(book.cell('Start!B13').formula).toBe('')
    expect(book.cell('Kaart!B7').formula).toBe(before)
  })

  it('are all written or none, and by one person at a time', () => {
    const { ask, book, calls } = opened
    book.type('Start!B13', 80)
    const two = { Start_Bereik: [['1+1']], Start_Looptijd: [['2+2']] }
    let nth = 0
    for (let fails = true; fails; ) {
      calls.failAt(++nth)
      try {
        ask('writeFormulas', two)
        fails = false
      } catch {
        const written = [book.cell('Start!B13').formula, book.cell('Start!B10').formula].join()
        // Google may say that it failed when both stand there.
        expect([nth, written]).toEqual([nth, expect.stringMatching(/^(,|=1\+1,=2\+2)$/)])
        if (written === ',') expect([nth, book.value('Start!B13')]).toEqual([nth, 80])
        else ask('write', { Start_Bereik: [[80]], Start_Looptijd: [['']] })
      }
      calls.stopFailing()
    }
    expect(nth).toBeGreaterThan(20)
    expect([book.cell('Start!B13').formula, book.cell('Start!B10').formula]).toEqual(['=1+1', '=2+2'])
    book.lock = { by: 'someone else' }
    expect(() => ask('writeFormulas', two)).toThrow('Iemand anders schrijft nu')
  })
})

describe('the selected cell', () => {
  it('is named, with its formula', () => {
    opened.book.type('Blad1!C3', '=1+1')
    select('Blad1!C3')
    expect(opened.ask('selection')).toEqual({ address: 'Blad1!C3', formula: '=1+1', sentence: '' })
  })

  it('tells the sentence of an error of ours, for cells, names and plain values', () => {
    const { book, ask } = opened
    book.type('Blad1!A1', 100)
    book.type('Blad1!A2', 0)
    const says = (formula: string): string => {
      book.type('Blad1!C3', formula)
      select('Blad1!C3')
      return ask('selection').sentence
    }
    expect(says('=IMPACTKAART_RENDEMENT(A1;A2)')).toMatch(/kosten/i)
    expect(says('=IMPACTKAART_RENDEMENT(Blad1!A1:A2;"x;y")')).toContain('x;y')
    expect(says('=IMPACTKAART_PRIJS("bestaat-niet"; 2022)')).toContain('bestaat-niet')
    expect(says('= IMPACTKAART_RENDEMENT(A1; A2) ')).toMatch(/kosten/i)
    expect(says('=IMPACTKAART_RENDEMENT(A1;4)')).toBe('')
    expect(says('=SUM(IMPACTKAART_RENDEMENT(A1;A2);1)')).toBe('')
    expect(says('=IMPACTKAART_KAART(Project;Uitkomsten)')).toMatch(/uitkomsten/i)
  })

  it('gets a formula when it is empty and open, and refuses it otherwise', () => {
    const { ask, book } = opened
    select('Blad1!D4')
    ask('writeFormula', '=IMPACTKAART.NETTOEFFECT(100,1/4,"a,b IMPACTKAART.")')
    expect(book.cell('Blad1!D4').formula).toBe('=IMPACTKAART_NETTOEFFECT(100;1/4;"a,b IMPACTKAART.")')
    expect(() => ask('writeFormula', '=IMPACTKAART.VERSIE()')).toThrow('In deze cel staat al iets')
    select('Kaart!B7')
    expect(() => ask('writeFormula', '=IMPACTKAART.VERSIE()')).toThrow('Deze cel zit op slot')
    select('Start!B14')
    ask('writeFormula', '=IMPACTKAART.VERSIE()')
    expect(book.cell('Start!B14').formula).toBe('=IMPACTKAART_VERSIE()')
  })

  it('is nothing on a chart sheet, and a formula is refused there', () => {
    const { book, ask } = opened
    const chart = book.addSheet('Grafiek', 'OBJECT')
    book.look('eigenaar', chart)
    expect(ask('selection')).toEqual({ address: '', formula: '', sentence: '' })
    expect(() => ask('writeFormula', '=IMPACTKAART.VERSIE()')).toThrow('Er is geen cel gekozen')
    expect(ask('pulse')).toEqual(expect.any(String))
    expect(ask('sheetNames')).toContain('Grafiek')
  })
})

describe('the pulse', () => {
  it('changes with what is typed, selected, added or renamed, and only then', () => {
    const { ask, book } = opened
    const seen = [ask('pulse')]
    expect(ask('pulse')).toBe(seen[0])
    book.type('Start!B13', 80)
    seen.push(ask('pulse'))
    select('Uitkomsten!B7')
    seen.push(ask('pulse'))
    book.addSheet('Nieuw')
    seen.push(ask('pulse'))
    expect(new Set(seen).size).toBe(4)
  })
})

describe('a sheet', () => {
  it('is shown, also when somebody hid it', () => {
    const { ask, book, google } = opened
    google.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Kaart')?.hideSheet()
    ask('show', 'Kaart')
    expect(book.sheet('Kaart').hidden).toBe(false)
    expect(book.view('eigenaar').sheet.name).toBe('Kaart')
    expect(() => ask('show', 'Nergens')).toThrow('Het blad Nergens staat niet meer')
  })
})

describe('Maak deelbaar', () => {
  /** C3 has its answer; any other function of ours is still calculating. */
  const shown = (address: string, formula: string): string | number => {
    if (formula.includes('IMPACTKAART_RENDEMENT')) return address === 'C3' ? 1.5 : 'Loading...'
    return formula.endsWith('*3') ? 4.5 : ''
  }
  const calculated = () => open({ calculate: (_sheet, address, formula) => shown(address, formula) })

  it('copies the sheets that use our functions, with what they show, and leaves the originals', () => {
    const { ask, book } = calculated()
    book.type('Blad1!C3', '=IMPACTKAART_RENDEMENT(3;2)')
    book.type('Blad1!C4', '=C3*2')
    book.type('Blad1!A1', "'=geen formule")
    book.addSheet('Ander')
    book.type('Ander!A1', '=1+1')
    book.addSheet('Afgeleid')
    book.type('Afgeleid!A1', '=Blad1!C3*3')
    book.type('Afgeleid!A2', '=A1+Ander!A1')
    ask('share', '25-11-2026')
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Blad1',
      'Ander',
      'Afgeleid',
      'Blad1 (deelbaar)',
      'Afgeleid (deelbaar)',
      'Over de kopieën',
    ])
    expect(book.cell('Blad1 (deelbaar)!C3')).toMatchObject({ formula: '', value: 1.5 })
    expect(book.cell('Blad1 (deelbaar)!C4').formula).toBe('=C3*2')
    expect(book.cell('Blad1 (deelbaar)!A1')).toMatchObject({ formula: '', value: '=geen formule' })
    expect(book.cell('Afgeleid (deelbaar)!A1')).toMatchObject({ formula: '', value: 4.5 })
    expect(book.cell('Afgeleid (deelbaar)!A2').formula).toBe('')
    expect(book.cell('Blad1!C3').formula).toBe('=IMPACTKAART_RENDEMENT(3;2)')
    expect(book.metadata).toEqual([])
    expect(book.value('Over de kopieën!B1')).toBe('25-11-2026')
    ask('share', '26-11-2026')
    expect(book.sheets.map(({ name }) => name)).toContain('Blad1 (deelbaar) 2')
  })

  it('waits for functions that still calculate, and says when there is nothing to replace', () => {
    const { ask, book } = calculated()
    expect(() => ask('share', '25-11-2026')).toThrow('Op geen enkel blad staat een functie van Impactkaart')
    book.type('Blad1!D9', '=IMPACTKAART_RENDEMENT(3;2)')
    expect(() => ask('share', '25-11-2026')).toThrow('Er rekenen nog functies')
    expect(book.sheets).toHaveLength(1)
  })

  it('keeps a cell that breaks its own rule, and freezes what looks at a name', () => {
    const { ask, book, google } = calculated()
    const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet()
    book.type('Blad1!A2', 'oud')
    const rule = google.SpreadsheetApp.newDataValidation()
      .requireValueInList(['nieuw'], true)
      .setAllowInvalid(false)
      .build()
    spreadsheet.getRange('Blad1!A2').setDataValidation(rule)
    spreadsheet.setNamedRange('Mijn_getal', spreadsheet.getRange('Blad1!A3'))
    book.type('Blad1!C3', '=IMPACTKAART_RENDEMENT(3;2)')
    book.type('Blad1!C5', '=Mijn_getal*3')
    ask('share', '25-11-2026')
    expect(book.value('Blad1 (deelbaar)!A2')).toBe('oud')
    expect(book.cell('Blad1 (deelbaar)!C5')).toMatchObject({ formula: '', value: 4.5 })
  })

  it('that cannot clean up says so, and the next opening does it', () => {
    const { ask, book, calls } = calculated()
    book.type('Blad1!C3', '=IMPACTKAART_RENDEMENT(3;2)')
    calls.failAt(30)
    calls.keepFailing()
    expect(() => ask('share', '25-11-2026')).toThrow('Ze gaan vanzelf weg')
    calls.stopFailing()
    expect(book.sheets.length).toBeGreaterThan(1)
    ask('sets')
    expect(book.sheets.map(({ name }) => name)).toEqual(['Blad1'])
  })

  it('takes copies away after a failure', () => {
    const { ask, book, calls } = calculated()
    book.type('Blad1!C3', '=IMPACTKAART_RENDEMENT(3;2)')
    calls.reset()
    ask('share', '25-11-2026')
    const total = calls.total
    for (let nth = 3; nth < total; nth++) {
      const before = book.sheets.map(({ name }) => name)
      calls.failAt(nth)
      try {
        ask('share', '25-11-2026')
      } catch (error) {
        expect(String(error)).toMatch(/kon dit niet uitvoeren/)
        expect([nth, book.sheets.map(({ name }) => name)]).toEqual([nth, before])
      }
      calls.stopFailing()
      book.lock = undefined
    }
  })
})
