// The kit for a talk: whole in both languages, short questions, nothing of a licensed instrument.
import { describe, expect, it } from 'vitest'
import { interview, storyQuestions } from '../../core/indicators/interview'
import { methods } from '../../core/indicators/methods'
import type { Words } from '../../core/words'

const { mostImportant, questions, introduction, noteSheet, duration } = interview
const asked: readonly Words[] = [
  ...questions.flatMap(({ question, hint }) => [question, hint]),
  mostImportant.question,
  mostImportant.hint,
  ...storyQuestions.map(({ question }) => question),
]
const all: readonly Words[] = [
  ...asked,
  ...introduction,
  ...mostImportant.choosing,
  mostImportant.source,
  duration,
  ...noteSheet.map(({ heading }) => heading),
]

describe('the interview', () => {
  it('has six open questions with a hint, four questions of a story, and asks consent first', () => {
    expect(questions).toHaveLength(6)
    expect(storyQuestions.map(({ question }) => question.nl)).toEqual([
      'Wat was er aan de hand?',
      'Wat is er gedaan?',
      'Wat is er veranderd?',
      'Wat betekent dat?',
    ])
    for (const { question } of [...questions, mostImportant])
      expect(question.nl).toMatch(/^(Hoe|Wat|Waardoor|Welke)\b.*\?$/)
    expect(introduction.some(({ nl }) => /delen/.test(nl) && nl.includes('Nee zeggen mag'))).toBe(true)
  })

  it('says everything in both languages, each in its own words', () => {
    for (const { nl, en } of all) {
      expect(nl.trim()).not.toBe('')
      expect(en.trim()).not.toBe('')
      expect(nl).not.toBe(en)
    }
  })

  it('asks in sentences of at most fifteen words', () => {
    for (const text of asked.flatMap(({ nl, en }) => [nl, en]))
      for (const sentence of text.split(/[.?]/))
        expect(sentence.trim().split(/\s+/).length, text).toBeLessThanOrEqual(15)
  })

  it('takes as long as the chooser of methods says', () => {
    const talk = methods.find(({ key }) => key === 'kort-gesprek')
    expect(interview.minutes).toBe(talk?.minutes)
    for (const words of [duration, talk?.costs, introduction[1]]) {
      expect(words?.nl).toContain(`${interview.minutes} minuten`)
      expect(words?.en).toContain(`${interview.minutes} minutes`)
    }
    expect(duration.nl).toContain('eigen schatting')
  })

  it('names the source of its one borrowed idea and no licensed instrument', () => {
    expect(mostImportant.source.nl).toBe('Naar het idee van Most Significant Change (Davies en Dart, 2005).')
    const text = JSON.stringify(all)
    expect(text).not.toMatch(
      /ZRM|zelfredzaamheid-?matrix|outcomes? star|effectenster|SDQ|WHO-?QOL|SF-?36|EQ-?5D|ORS|MANSA|WEMWBS|®|™/i,
    )
  })

  it('leaves room on the sheet for every question of the story', () => {
    for (const { question } of storyQuestions)
      expect(noteSheet.find(({ heading }) => heading.nl === question.nl)?.lines).toBeGreaterThan(1)
    for (const { lines } of noteSheet) expect(Number.isInteger(lines) && lines > 0).toBe(true)
  })
})
