// Scores pasted from elsewhere: every shape is understood, every line becomes rows or a sentence, and nothing is lost.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moments } from '../../core/indicators/indicator-rows'
import { readPastedScores } from '../../core/reading/pasted-scores'
import { debts, header, post, read, row, table } from './pasted'

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
