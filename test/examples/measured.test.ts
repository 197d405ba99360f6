// The fictitious examples must be what they claim: enough people at three moments, indicators that exist and fit, rows that all count, no
// data about persons, and figures that a careful reader believes.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../core/cell'
import { examples, projectTableOf } from '../../core/examples/index'
import { measuredExamples } from '../../core/examples/measured'
import { expanded } from '../../core/examples/measurements'
import { findPrice, isOffered } from '../../core/figures/price'
import type { ProjectType } from '../../core/figures/project-types'
import { goalSentence } from '../../core/indicators/goal-sentence'
import { indicatorsFor, mostIndicators } from '../../core/indicators/indicator'
import { themeChanges } from '../../core/method/theme-scores'
import { codeProblem } from '../../core/privacy/person-code'
import { personalDataIn } from '../../core/privacy/personal-data'
import { smallestGroup } from '../../core/privacy/smallest-group'
import { readScores } from '../../core/reading/scores'
import { textLimits } from '../../core/templates/impactkaart/text-limits'
import { rowsFrom } from '../properties/arbitraries'
import { chancesOf, type MeasuredProject, measuredProject, scoreTable, withChances } from './measured-projects'

const projects = examples.filter(({ measured }) => measured).map(measuredProject)
const textsIn = (of: object): string[] =>
  Object.values(of).flatMap((part: unknown): string[] => {
    if (typeof part === 'string') return [part]
    return typeof part === 'object' && part !== null ? textsIn(part) : []
  })
const factorOf = ({ example }: MeasuredProject, outcomes = example.outcomes): Cell =>
  rowsFrom('KAART', projectTableOf(example), outcomes).find(([label]) => label === 'Rendementsfactor')?.[1]

it('there are four, each of its own type, and every second part has its first', () => {
  expect(projects.map(({ example }) => example.start.type).sort()).toEqual(
    ['eenzaamheid', 'jongerenwerk', 'mantelzorg', 'schuldproblematiek'].sort(),
  )
  expect([...measuredExamples.keys()]).toEqual(projects.map(({ example }) => example.key))
})

describe.each(projects.map((project) => [project.example.key, project] as const))('%s', (_, project) => {
  const { example, measuring, rows } = project
  const scores = readScores(scoreTable(project), { parameter: 'metingen' })

  it('says that it is made up, on the list and on the card', () => {
    for (const text of [example.title, example.note, example.start.projectName, example.start.organisation])
      expect(text).toMatch(/verzonnen/i)
    expect(example.start.projectName).toMatch(/^Voorbeeld: /)
    expect(example.start.municipality).toMatch(/^Voorbeeld/)
    const source = example.outcomes[0]?.indexOf('Bron') ?? -1
    for (const row of example.outcomes.slice(1)) expect(row[source]).toContain('verzonnen voorbeeld')
  })

  it('has at least thirty people, three moments, and rows that all count', () => {
    const people = new Set(rows.filter(({ form }) => form === 'individueel').map(({ code }) => code))
    expect(people.size).toBeGreaterThanOrEqual(30)
    expect([...new Set(rows.map(({ moment }) => moment))]).toEqual(['start', 'halverwege', 'einde'])
    expect(scores.map(({ value }) => value)).toEqual(rows.map(({ answer }) => answer))
    for (const { answer } of rows) expect([1, 2, 3, 4, 5]).toContain(answer)
    for (const code of people) expect(codeProblem(code), code).toBeUndefined()
  })

  it('chose three to five indicators of the bank that fit its type, each in its own form', () => {
    const { recommended, rest } = indicatorsFor(example.start.type as ProjectType)
    const fitting = new Map([...recommended, ...rest].map((one) => [one.title.nl, one]))
    expect(measuring.indicators.length).toBeGreaterThanOrEqual(3)
    expect(measuring.indicators.length).toBeLessThanOrEqual(mostIndicators)
    for (const { indicator, counted } of measuring.indicators) {
      const known = fitting.get(indicator)
      expect(known, indicator).toBeDefined()
      expect(known?.scale.kind, indicator).toBe(counted ? 'count' : 'score')
      const asked = new Set(rows.filter((row) => row.indicator === indicator).map(({ moment }) => moment))
      for (const [at, moment] of (['start', 'halverwege', 'einde'] as const).entries()) {
        const found = counted ? counted[at] !== undefined : asked.has(moment)
        expect(found, `${indicator}, ${moment}`).toBe(known?.moments.includes(moment))
      }
      const forms = new Set(rows.filter((row) => row.indicator === indicator).map(({ form }) => form))
      if (known?.service === 'individueel') expect([...forms], indicator).not.toContain('groep')
      if (known?.service === 'groep') expect([...forms], indicator).not.toContain('individueel')
    }
  })

  it('shows what happens in practice: people leave, some go back, one theme may be chance, one line is too small to show', () => {
    const at = (wanted: string) => new Set(scores.filter(({ moment }) => moment === wanted).map(({ code }) => code))
    const [first, last] = [at('start'), at('einde')]
    expect([...first].filter((code) => !last.has(code)).length).toBeGreaterThanOrEqual(3)
    const changes = themeChanges(scores, 'start', 'einde')
    const residents = changes.flatMap(({ line, change }) => (line === 'bewoner' && 'back' in change ? [change] : []))
    expect(residents.some(({ back }) => back >= 2)).toBe(true)
    expect(residents.map(({ certainty }) => certainty)).toContain('chance')
    expect(residents.map(({ certainty }) => certainty)).toContain('likely')
    expect(changes.map(({ line }) => line)).toContain('groep')
    const workers = changes.filter(({ line }) => line === 'werker')
    expect(workers.some(({ change }) => change.pairs < smallestGroup)).toBe(true)
  })

  it('THEMASCORES reads the table, with a line for each theme of the chosen indicators', () => {
    const table = rowsFrom('THEMASCORES', scoreTable(project), 'start', 'einde')
    expect(new Set(table.filter(([, who]) => who === 'bewoner').map(([theme]) => theme)).size).toBeGreaterThanOrEqual(3)
    expect(table.flat().filter((cell) => cell === 'niet bekend')).toEqual([])
  })

  it('has a card that a careful reader believes, also with the measured chances', () => {
    const linked = chancesOf(project)
    expect(linked.without).toBeGreaterThan(linked.with)
    const measured = withChances(project, linked)
    for (const outcomes of [example.outcomes, measured]) {
      expect(Number(factorOf(project, outcomes))).toBeGreaterThan(0.7)
      expect(Number(factorOf(project, outcomes))).toBeLessThan(2.5)
      const found = rowsFrom('CONTROLE', projectTableOf(example), outcomes)
      expect(found.filter(([severity]) => severity === 'fout')).toEqual([])
    }
    const own = (example.outcomes[0] ?? []).indexOf('Eigen prijs')
    for (const row of example.outcomes.slice(1)) {
      const price = findPrice(String(row[0]))
      expect(row[own] !== '' || (price !== undefined && isOffered(price)), String(row[0])).toBe(true)
    }
  })

  it('tells stories with every kind of consent somewhere, about its own effects, and without data about persons', () => {
    const effects = measuring.effects.map(({ effect }) => effect)
    const codes = new Set(rows.map(({ code }) => code))
    expect(measuring.stories.length).toBeGreaterThanOrEqual(3)
    expect(measuring.stories.length).toBeLessThanOrEqual(5)
    expect(measuring.stories.map(({ consent }) => consent)).toEqual(expect.arrayContaining(['ja', 'nee']))
    for (const { effect, code, quote } of measuring.stories) {
      expect(effects).toContain(effect)
      expect(codes).toContain(code)
      expect(quote.length).toBeLessThanOrEqual(textLimits.story)
    }
    for (const { effect, whom } of measuring.effects) {
      expect(effect.length).toBeLessThanOrEqual(textLimits.effect)
      expect(whom.length).toBeLessThanOrEqual(textLimits.whom)
    }
    const { stories, effects: told, goal } = measuring
    // Nothing in a story even looks like a name; a goal or a project may hold the name of a place.
    for (const text of textsIn({ stories, told })) expect(personalDataIn(text), text).toEqual([])
    for (const text of textsIn({ goal, start: example.start, outcomes: example.outcomes }))
      expect(
        personalDataIn(text).filter(({ severity }) => severity === 'fout'),
        text,
      ).toEqual([])
  })

  it('has a goal in four parts that is good enough', () => {
    expect(goalSentence({ ...measuring.goal, by: 46_500 }).findings).toEqual([])
  })
})

it('the page about the examples names each of them', () => {
  const page = readFileSync(new URL('../../docs/voorbeelden.md', import.meta.url), 'utf8')
  for (const { title } of examples) expect(page).toContain(`| ${title} |`)
})

it('consent of every kind occurs', () => {
  const given = projects.flatMap(({ measuring }) => measuring.stories.map(({ consent }) => consent))
  expect([...new Set(given)].sort()).toEqual(['alleen intern', 'ja', 'nee', 'nog niet gevraagd'])
})

it('short answers stand for rows by moment and person; a point or a missing digit is no answer', () => {
  const rows = expanded(['geld', 'wonen'], { bewoner: '\nA1 32 .4 5\nA2 . 1\n', werker: 'A1 2', groep: 'G . .. .3' })
  expect(
    rows.map(({ code, moment, indicator, answer, rater, form }) => [code, moment, indicator, answer, rater, form]),
  ).toEqual([
    ['A1', 'start', 'geld', 3, 'bewoner', 'individueel'],
    ['A1', 'start', 'wonen', 2, 'bewoner', 'individueel'],
    ['A1', 'start', 'geld', 2, 'werker', 'individueel'],
    ['A1', 'halverwege', 'wonen', 4, 'bewoner', 'individueel'],
    ['A2', 'halverwege', 'geld', 1, 'bewoner', 'individueel'],
    ['A1', 'einde', 'geld', 5, 'bewoner', 'individueel'],
    ['G', 'einde', 'wonen', 3, 'bewoner', 'groep'],
  ])
})
