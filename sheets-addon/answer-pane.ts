// The one entry for the sidebar. Any user who may edit can call it with any text, so what comes in is checked; what goes wrong comes
// back as a reason, never as an error of Google's.
import { readNames, writeFormulas, writeNames } from './book/cells'
import { extendPlan } from './book/extend'
import { insertPlan } from './book/insert'
import { alone, writeAlone } from './book/lock'
import { pulse } from './book/pulse'
import { asRefusal } from './book/refusal'
import { removeSets } from './book/remove'
import { readSelection, writeFormula } from './book/selected-cell'
import { readSets } from './book/sets'
import { shareCopies } from './book/share'
import { sheetNames, showSheet } from './book/sheets'
import { readPart } from './part'
import type { Answered, Asked, Questions } from './wire'

const questions: Questions = {
  sets: readSets,
  sheetNames,
  insert: (plan) => alone(() => insertPlan(plan)),
  extend: (extension) => writeAlone(() => extendPlan(extension)),
  remove: (outlines) => writeAlone(() => removeSets(outlines)),
  read: readNames,
  write: (values) => writeAlone(() => writeNames(values)),
  writeFormulas: (formulas) => writeAlone(() => writeFormulas(formulas)),
  writeFormula: (formula) => writeAlone(() => writeFormula(formula)),
  show: showSheet,
  selection: readSelection,
  share: (date) => alone(() => shareCopies(date)),
  part: readPart,
  pulse,
}

const asked = (json: string): Asked => {
  const { question, given } = JSON.parse(json) as Asked
  if (!Object.keys(questions).includes(question) || !Array.isArray(given))
    throw new Error(`no such question: ${String(question)}`)
  return { question, given }
}

/** @param json an `Asked`. @returns an `Answered`, as JSON. */
export const answerPane = (json: string): string => {
  let answered: Answered
  try {
    const { question, given } = asked(json)
    const act = questions[question] as (...given: readonly unknown[]) => unknown
    answered = { value: act(...given) ?? null }
  } catch (error) {
    answered = { refused: asRefusal(error) }
  }
  return JSON.stringify(answered)
}
