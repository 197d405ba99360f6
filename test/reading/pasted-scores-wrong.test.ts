// Pasted scores that cannot be read: each line or heading is told with its place, comes back, and the rest is read.
import { describe, expect, it } from 'vitest'
import { debts, header, post, read, row, said, table } from './pasted'

describe('a bad line', () => {
  it.each([
    [
      ['K07', 'start', post, 'vier'],
      'Regel 2, kolom Antwoord: "vier" is geen getal. Vul alleen een getal in, bijvoorbeeld 1250,50.',
    ],
    [['K07', 'start', post, '7'], 'Regel 2, kolom Antwoord: 7 past niet op de schaal. Vul 1 tot en met 5 in.'],
    [['K07', 'start', debts, '-1'], 'Regel 2, kolom Antwoord: -1 past niet op de schaal. Vul 0 of meer in.'],
    [
      ['K07', 'start', post, ''],
      'Regel 2, kolom Antwoord: er staat geen antwoord. Vul een getal in, of haal de regel weg.',
    ],
    [['', 'start', post, '4'], 'Regel 2, kolom Code: er staat geen code. Vul een code in, zoals K07.'],
    [['#N/B', 'start', post, '4'], 'Regel 2, kolom Code: '],
    [
      ['Fatima', 'start', post, '4'],
      'Regel 2, kolom Code: de code lijkt een naam (Fa…). Gebruik een code die niets verraadt, zoals K07.',
    ],
    [['K07', '', post, '4'], 'Regel 2, kolom Moment: er staat geen moment. Kies start, halverwege, einde of later.'],
    [
      ['K07', 'gisteren', post, '4'],
      'Regel 2, kolom Moment: "gisteren" is geen moment. Kies start, halverwege, einde of later.',
    ],
    [
      ['K07', '1-3-2026', post, '4'],
      'Regel 2, kolom Moment: "1-3-2026" is een datum, geen moment. Kies start, halverwege, einde of later.',
    ],
    [['K07', 'maart 2026', post, '4'], 'Regel 2, kolom Moment: "maart 2026" is een datum'],
    [['K07', '46082', post, '4'], 'Regel 2, kolom Moment: "46082" is een datum'],
    [['K07', 'start', '', '4'], 'Regel 2, kolom Indicator: er staat geen indicator. Vul in wat er gemeten is.'],
    [
      ['K07', 'start', 'Post', '4'],
      'Regel 2, kolom Indicator: de indicator "Post" kennen we niet. Neem de naam precies over van de lijst.',
    ],
    [
      ['K07', 'start', post, '4', 'buurman'],
      'Regel 2, kolom Wie: "buurman" staat niet in de lijst. Kies uit: bewoner, werker.',
    ],
    [
      ['K07', 'start', post, '4', '', '', 'nog iets'],
      'Regel 2: hier staan meer cellen dan de 6 van de kop. Haal weg wat er te veel staat.',
    ],
    [[`K07,start,${post},4`], 'Regel 2: hier staat maar één cel. Plak uit een spreadsheet, of zet ; tussen de cellen.'],
  ])('%j is told, comes back, and the rest is read', (line, sentence) => {
    const bad = line.join('\t')
    const head = [...header, 'Wie', 'Vorm'].join('\t')
    const { rows, problems, left } = read(`${head}\n${bad}\n${table(['K08', 'start', post, '4'])}`)
    expect(rows).toEqual([row({ code: 'K08' })])
    expect(problems.map(({ line: at }) => at)).toEqual([2])
    expect(problems[0]?.text.nl.startsWith(sentence), problems[0]?.text.nl).toBe(true)
    expect(problems[0]?.text.en).toMatch(/^Line 2(, column \S+)?: [^A-Z].*\.$/)
    expect(left).toBe(`${head}\n${bad}`)
  })

  it('is counted in lines of the text, also after a quoted line break', () => {
    const text = 'Code;Moment;Indicator;Antwoord\n"K07";start;"Post op\ntijd openen";4\n\nK08;start;Post;4'
    expect(said(text)).toEqual([expect.stringMatching(/^Regel 5, /)])
  })

  it('says which line had the score already; the first counts', () => {
    const text = table(header, ['K07', 'start', post, '4'], ['K08', 'start', post, '1'], ['k07', 'Start', post, '2'])
    const { rows, left } = read(text)
    expect(rows).toEqual([row(), row({ code: 'K08', answer: 1 })])
    expect(said(text)).toEqual([
      `Regel 4: regel 2 gaat al over K07, start, ${post}, bewoner. Laat er één staan; regel 2 is gelezen.`,
    ])
    expect(left).toBe(table(header, ['k07', 'Start', post, '2']))
  })

  it('with a column per moment is taken whole or not at all', () => {
    const text = table(['Code', 'Indicator', 'start', 'einde'], ['K07', post, '2', 'vier'])
    expect(read(text)).toMatchObject({ rows: [], left: text })
    expect(said(text)).toEqual([expect.stringMatching(/^Regel 2, kolom einde: "vier"/)])
    const mended = read(read(text).left.replace('vier', '4'))
    expect(mended.rows).toEqual([row({ answer: 2 }), row({ moment: 'einde', answer: 4 })])
  })
})

describe('a bad header', () => {
  it.each([
    [
      'a column is missing',
      table(['Code', 'Moment', 'Antwoord'], ['K07', 'start', '4']),
      /^Regel 1: de kolom Indicator ontbreekt/,
    ],
    [
      'a header stands twice',
      table([...header, 'Code'], ['K07', 'start', post, '4', 'K08']),
      /^Regel 1: de kop "Code" staat er twee keer/,
    ],
    [
      'a date is a header',
      table(['Code', 'Indicator', 'start', '1-3-2026'], ['K07', post, '2', '4']),
      /^Regel 1: de kop "1-3-2026" is een datum/,
    ],
    [
      'an indicator is not known',
      table(['Code', 'Moment', post, 'Poost'], ['K07', 'start', '2', '4']),
      /^Regel 1: de kolom "Poost" kennen we niet, en er staan antwoorden in/,
    ],
  ])('stops everything when %s, and all comes back', (_, text, sentence) => {
    expect(read(text)).toMatchObject({ rows: [], left: text })
    expect(said(text)).toEqual([expect.stringMatching(sentence)])
  })

  it('with a column that is not ours names it and reads on', () => {
    const text = table([...header, 'Opmerking'], ['K07', 'start', post, '4', 'ging goed'])
    expect(read(text).rows).toEqual([row()])
    expect(said(text)).toEqual(['Regel 1: de kolom "Opmerking" gebruiken we niet. Die is niet gelezen, de rest wel.'])
  })

  it('without lines, or nothing at all, says what to do', () => {
    expect(said(' \n ')).toEqual(['Regel 1: hier staat nog niets. Plak de regels uit uw spreadsheet.'])
    expect(said(table(header))).toEqual(['Regel 1: onder de kop staat nog niets. Plak de regels mee.'])
  })
})
