// Scores pasted from elsewhere: every shape is understood, every line becomes rows or a sentence, and nothing is lost.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicators } from '../../core/indicators/indicator'
import { moments } from '../../core/indicators/indicator-rows'
import { type PastedScore, readPastedScores } from '../../core/reading/pasted-scores'

const known = { indicators, moments }
const read = (text: string) => readPastedScores(text, known)
const post = 'Post op tijd openen'
const debts = 'Aantal achterstanden'

const row = (over: Partial<PastedScore> = {}): PastedScore => ({
  code: 'K07',
  moment: 'start',
  indicator: post,
  answer: 4,
  rater: 'bewoner',
  form: 'individueel',
  ...over,
})
const table = (...lines: string[][]): string => lines.map((cells) => cells.join('\t')).join('\n')
const header = ['Code', 'Moment', 'Indicator', 'Antwoord']

/** The Dutch sentences. */
const said = (text: string): string[] => read(text).problems.map((one) => one.text.nl)

describe('a pasted table', () => {
  it.each([
    ['a header in order', table(header, ['K07', 'start', post, '4'])],
    ['columns in another order', table(['Antwoord', 'Indicator', 'Code', 'Moment'], ['4,0', post, 'K07', 'Start'])],
    [
      'English labels and words',
      table(
        ['Code', 'When', 'Question', 'Answer', 'Who'],
        ['K07', 'begin', 'Opening the post in time', '4', 'resident'],
      ),
    ],
    ['no header', table(['K07', 'start', 'post-openen', '4', 'bewoner', 'individueel'])],
    ['no header and four columns', table(['K07', 'start', post, '4'])],
    ['semicolons and Windows line ends', `Code;Moment;Indicator;Antwoord\r\nK07;start;${post};4\r\n`],
    ['old Mac line ends', `Code;Moment;Indicator;Antwoord\rK07;start;${post};4\r`],
    ['quoted cells', `"Code";"Moment";"Indicator";"Antwoord"\n"K07";"start";"Post op\ntijd openen";"4"`],
    [
      'characters that nobody sees',
      `\ufeffCode\tMoment\tIndicator\tAntwoord\nK\u200b07\tsta\u00adrt\t${post}\t\u00a04`,
    ],
    ['blank lines', `\n\n${table(header)}\n\t\t\t\n\n${table(['K07', 'start', post, '4'])}\n`],
    ['a column for the theme', table([...header, 'Thema'], ['K07', 'start', post, '4', 'redzaamheid'])],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toEqual({ rows: [row()], problems: [], left: '' })
  })

  it('is read with a column Score, and when the whole sheet is copied with what it works out itself', () => {
    expect(read(table(['Code', 'Moment', 'Indicator', 'Score'], ['K07', 'start', post, '4'])).rows).toEqual([row()])
    const sheet = table(
      [...header, 'Wie', 'Vorm', 'Thema', 'Score', 'Controle'],
      ['K07', 'start', post, '4', 'bewoner', 'individueel', 'redzaamheid', '4', 'in orde'],
    )
    expect(read(sheet)).toEqual({ rows: [row()], problems: [], left: '' })
    const { rows, problems, left } = read(`Metingen\nVul per antwoord een rij in; wie en vorm mogen leeg.\n\n${sheet}`)
    expect(rows).toEqual([row()])
    expect(problems).toEqual([
      {
        line: 4,
        text: {
          nl: 'Regel 4: boven deze kop staan 2 regels die niet gelezen zijn. Kijk of daar geen antwoorden bij zijn.',
          en: 'Line 4: above this header are 2 lines that were not read. See that there are no answers among them.',
        },
      },
    ])
    expect(left).toBe('Metingen\nVul per antwoord een rij in; wie en vorm mogen leeg.')
  })

  it('is read with a column per moment: a row for each that is filled', () => {
    const text = table(
      ['Code', 'Indicator', 'start', 'halverwege', 'einde', 'later', 'Wie'],
      ['K07', post, '2', '', '4', '', 'werker'],
      ['K08', post, '', '3', '', '5', ''],
    )
    expect(read(text)).toEqual({
      rows: [
        row({ answer: 2, rater: 'werker' }),
        row({ answer: 4, moment: 'einde', rater: 'werker' }),
        row({ code: 'K08', answer: 3, moment: 'halverwege' }),
        row({ code: 'K08', answer: 5, moment: 'later' }),
      ],
      problems: [],
      left: '',
    })
  })

  it('is read with a column per indicator', () => {
    const text = table(['Code', 'Moment', post, debts], ['K07', 'start', '2', '11'], ['K07', 'einde', '4', ''])
    expect(read(text).rows).toEqual([
      row({ answer: 2 }),
      row({ indicator: debts, answer: 11 }),
      row({ moment: 'einde', answer: 4 }),
    ])
  })

  it('may hold groups without code, and the same group twice', () => {
    const line = ['', 'start', post, '3', '', 'groep']
    const { rows, problems } = read(table([...header, 'Wie', 'Vorm'], line, line))
    expect(problems).toEqual([])
    expect(rows).toEqual([row({ code: '', answer: 3, form: 'groep' }), row({ code: '', answer: 3, form: 'groep' })])
  })

  it('keeps a quote that is never closed, or goes on, as part of the text', () => {
    expect(read(table(['"K1', 'start', post, '4'], ['K2', 'start', post, '3'])).rows).toEqual([
      row({ code: '"K1' }),
      row({ code: 'K2', answer: 3 }),
    ])
    expect(read(table(['"K"1', 'start', post, '4'])).rows).toEqual([row({ code: '"K"1' })])
    expect(read(table(['"K""1"', 'start', post, '4'])).rows).toEqual([row({ code: 'K"1' })])
  })

  it('takes indicators of the users own, on which every number fits that is in their range', () => {
    const title = { nl: 'Koffie', en: 'Coffee' }
    const own = { indicators: [{ title }], moments }
    const ranged = { indicators: [{ title, range: { least: 0, most: 10 } }], moments }
    const problems = (answer: string) => readPastedScores(table(['K07', 'start', 'Koffie', answer]), ranged).problems
    expect([problems('10').length, problems('11').length, problems('-1').length]).toEqual([0, 1, 1])
    expect(readPastedScores(table(['K07', 'start', 'coffee', '-12,5']), own).rows).toEqual([
      row({ indicator: 'Koffie', answer: -12.5 }),
    ])
  })
})

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

describe('whatever is pasted', () => {
  const cell = fc.constantFrom(
    'K07',
    'k8',
    'start',
    'einde',
    post,
    debts,
    '4',
    '4,0',
    'x',
    '',
    '"',
    '""',
    'a"b',
    'Code',
    'Moment',
    'werker',
    'groep',
    ' ',
  )
  const text = fc
    .array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 })
    .chain((lines) => fc.constantFrom('\t', ';').map((mark) => lines.map((cells) => cells.join(mark)).join('\n')))

  it('never fails, gives nothing twice, and tells why something is left', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (typed) => {
        const { rows, problems, left } = read(typed)
        const keys = rows
          .filter(({ code }) => code !== '')
          .map(({ code, moment, indicator, rater }) => [code, moment, indicator, rater].join())
        expect(new Set(keys).size).toBe(keys.length)
        for (const one of rows) expect(Number.isFinite(one.answer)).toBe(true)
        for (const { line, text: words } of problems) {
          expect(words.nl.startsWith(`Regel ${line}`)).toBe(true)
          expect(words.en.startsWith(`Line ${line}`)).toBe(true)
        }
        if (rows.length === 0 && left === '') expect(problems).toHaveLength(1)
        if (left !== '') expect(problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('comes back line by line: every line is a row or stands in what is left', () => {
    const good = fc.integer({ min: 0, max: 999 }).map((at) => [`K${at}`, 'start', post, '4'].join('\t'))
    const bad = fc.constantFrom('x\tstart\tPost\t4', 'K1\tnu\tPost\t4', 'a "quote\tstart\t\t1', 'één cel')
    fc.assert(
      fc.property(fc.uniqueArray(good, { minLength: 1 }), fc.array(bad), (right, wrong) => {
        const lines = [...right, ...wrong]
        const { rows, left, problems } = read([header.join('\t'), ...lines].join('\n'))
        expect(rows).toHaveLength(right.length)
        expect(problems).toHaveLength(wrong.length)
        expect(left).toBe(wrong.length === 0 ? '' : [header.join('\t'), ...wrong].join('\n'))
      }),
    )
  })

  it('is read in one pass: 5 000 lines, good, bad, and full of quotes', () => {
    const lines = (make: (at: number) => string) => Array.from({ length: 5000 }, (_, at) => make(at)).join('\n')
    expect(read(lines((at) => `K${at}\tstart\t${post}\t4`)).rows).toHaveLength(5000)
    expect(read(lines((at) => `K${at}\tnu\t${post}\t4`)).problems).toHaveLength(5000)
    expect(read(lines((at) => `"K${at}\tstart\t${post}\t4`)).rows).toHaveLength(5000)
    // A reader that looks for the closing quote again and again would need hours for this one.
    expect(read('"a\t""'.repeat(200_000)).problems.length).toBeGreaterThan(0)
  })
})
