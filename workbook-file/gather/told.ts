// What is told in a file: the effects in words, and how many stories may be shared. The stories themselves stay where they are.
import {
  bare,
  type Cell,
  consentChoices,
  effectsName,
  evidenceWords,
  isShareable,
  metenNames,
  strengthWords,
} from '../../core'
import { asCells, type OpenedWorkbook } from '../read/open-workbook'
import { tablePlace } from './findings'
import { shownTelling, shownWord } from './private-text'
import type { GatheredEffect, Report } from './record'

type Table = readonly (readonly Cell[])[]

/** The texts of a row by the head of the column. */
const textsOf = ([head = [], ...rows]: Table): readonly ((title: string) => string)[] => {
  const columns = new Map(head.map((cell, index) => [bare(String(cell ?? '')), index]))
  return rows.map((row) => (title) => {
    const cell = row[columns.get(bare(title)) ?? -1]
    return cell === 0 ? '' : String(cell ?? '').trim()
  })
}

const tableOf = (opened: OpenedWorkbook, name: string): Table => asCells(opened.table(name) ?? [])

export const effectsIn = (opened: OpenedWorkbook, set: string, report: Report): readonly GatheredEffect[] => {
  const { sheet, above } = tablePlace(opened, effectsName(set), 'Effecten')
  return textsOf(tableOf(opened, effectsName(set))).flatMap((text, index) => {
    const effect = text('Effect in woorden')
    if (effect === '') return []
    const place = `${sheet}, rij ${above + index + 2}`
    const told = (title: string): string => shownTelling(text(title), `${place}, kolom ${title}`, report)
    const chosen = (title: string, words: readonly string[]): string =>
      shownWord(text(title), words, `${place}, kolom ${title}`, report)
    return [
      {
        effect: told('Effect in woorden'),
        whom: told('Voor wie'),
        strength: chosen('Sterkte', strengthWords),
        evidence: chosen('Bewijs', evidenceWords),
        theme: told('Thema'),
      },
    ]
  })
}

const consentOf = (typed: string) => consentChoices.find(({ nl }) => bare(nl) === bare(typed))?.value

/** Quotes on Verhalen and short stories on Effecten, with a yes and without data about persons. */
export const storiesIn = (opened: OpenedWorkbook, set: string): number => {
  const count = (name: string, story: string, consent: string): number =>
    textsOf(tableOf(opened, name)).filter(
      (text) => text(story) !== '' && isShareable(consentOf(text(consent)), text(story)),
    ).length
  return (
    count(metenNames(set).stories, 'Citaat', 'Toestemming') +
    count(effectsName(set), 'Verhaal kort', 'Toestemming verhaal')
  )
}
