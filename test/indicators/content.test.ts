// The bank of indicators as the product sees it: enough of them, whole, spread over the themes, and with links that exist.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { findPrice } from '../../core/figures/price'
import { projectTypes } from '../../core/figures/project-types'
import { indicators } from '../../core/indicators/indicator'
import { objectionsToIndicators } from '../../core/indicators/indicator-checks.build'
import { moments, themes } from '../../core/indicators/indicator-rows'
import { readIndicatorTables } from '../../core/indicators/indicator-tables.build'
import { generateIndicators } from '../../core/indicators/indicators.build'

const tables = readIndicatorTables()
const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

describe('the tables of indicators', () => {
  it('are sound', () => {
    expect(objectionsToIndicators(tables)).toEqual([])
  })

  it('equal what was generated from them: run core/indicators/indicators.build.ts after a change', () => {
    const generated = generateIndicators(tables)
    expect(Object.keys(generated)).toEqual([
      'core/indicators/indicators.generated.ts',
      'docs/indicatoren.md',
      'docs/interviewkit.md',
    ])
    for (const [file, text] of Object.entries(generated)) expect(read(file) === text, `${file} is stale`).toBe(true)
  })

  it('stay small enough to travel with the pane', () => {
    expect(gzipSync(read('core/indicators/indicators.generated.ts')).length).toBeLessThan(20_000)
  })
})

describe('the indicators', () => {
  it('are as many as the rows, at least 80, with unique keys and questions', () => {
    expect(indicators.length).toBe(tables.indicators.length)
    expect(indicators.length).toBeGreaterThanOrEqual(80)
    expect(new Set(indicators.map(({ key }) => key)).size).toBe(indicators.length)
    expect(new Set(indicators.map(({ question }) => question)).size).toBe(indicators.length)
  })

  it.each(indicators.map((indicator) => [indicator.key, indicator] as const))('%s is whole', (_, indicator) => {
    const { title, question, observation, pitfalls, reason, minutes, scale, supports } = indicator
    for (const text of [title.nl, title.en, question, observation, pitfalls, reason]) expect(text.trim()).not.toBe('')
    expect(question.endsWith('?')).toBe(true)
    for (const sentence of question.split(/[.?]/)) expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(15)
    expect(minutes).toBeGreaterThanOrEqual(1)
    expect(minutes).toBeLessThanOrEqual(20)
    expect(indicator.types.length).toBeGreaterThan(0)
    expect(indicator.moments.length).toBeGreaterThan(1)
    expect(moments.filter((moment) => indicator.moments.includes(moment))).toEqual(indicator.moments)
    if (scale.kind === 'count') expect(scale.unit).not.toBe('')
    else for (const words of [scale.answers, scale.levels]) expect(new Set(words.filter(Boolean)).size).toBe(5)
    for (const key of supports) expect(['default', 'check'], key).toContain(findPrice(key)?.use)
  })

  it('carry what the table says, row by row', () => {
    const said = indicators.map(({ key, theme, types, firstFor, service, sensitive, scale, reason, supports }) => ({
      key,
      theme,
      service,
      sensitive: sensitive ? 'ja' : 'nee',
      direction: scale.kind === 'count' && scale.lowerIsBetter ? 'lager is beter' : 'hoger is beter',
      reason_nl: reason,
      supports: supports.join(';'),
      types: [...types].sort(),
      first_for: [...firstFor].sort(),
    }))
    const sorted = (field = '') => field.split(';').filter(Boolean).sort()
    expect(said).toEqual(
      tables.indicators.map(
        ({ key, theme, service, sensitive, direction, reason_nl, supports, types, first_for: first }) => ({
          key,
          theme,
          service,
          sensitive,
          direction,
          reason_nl,
          supports,
          types: sorted(types),
          first_for: sorted(first),
        }),
      ),
    )
  })

  it('hold enough of every theme, of counts and of groups', () => {
    for (const theme of themes) expect(indicators.filter((one) => one.theme === theme).length).toBeGreaterThan(15)
    expect(indicators.filter(({ scale }) => scale.kind === 'count').length).toBeGreaterThan(10)
    expect(indicators.filter(({ service }) => service !== 'individueel').length).toBeGreaterThan(10)
  })

  it.each(projectTypes)('offer %s at least seven over at least three themes', (type) => {
    const fitting = indicators.filter(({ types }) => types.includes(type))
    expect(fitting.length).toBeGreaterThanOrEqual(7)
    expect(new Set(fitting.map(({ theme }) => theme)).size).toBeGreaterThanOrEqual(3)
  })
})

describe('the page of indicators', () => {
  const page = read('docs/indicatoren.md')

  it('names every indicator twice: to ask and to see', () => {
    for (const { title } of indicators) expect(page.split(`\n| ${title.nl}`).length, title.nl).toBe(3)
  })

  it('says once that the wording is our own and not validated', () => {
    expect(page.match(/eigen formulering, niet gevalideerd/g)).toHaveLength(1)
    expect(page).toContain('eigen schatting')
  })

  it('explains every mark it uses: sensitive questions carry a star', () => {
    const stars = page.match(/^\| [^|]+ \* \|/gm) ?? []
    expect(stars).toHaveLength(indicators.filter(({ sensitive }) => sensitive).length)
  })
})
