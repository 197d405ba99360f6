// Filled workbooks made anew by today's sheets, and by a pack when one was chosen. One that cannot be updated does not stop the rest; the
// chosen files themselves never change.
import type { Pack } from '../../core'
import { madeAlready, type Update, updatedName, updateReport, updateWorkbook, whyNotUpdated } from '../../workbook-file'
import type { ChosenFile } from './chosen-files'
import { type GivenFiles, givenFiles } from './given-files'
import { inBothLanguages, type Outcome, type Step } from './jobs'
import { sourceOf } from './returned'

export const updateFiles = async (
  workbooks: readonly ChosenFile[],
  pack: Pack | undefined,
  step: Step,
): Promise<Outcome> => {
  const given = givenFiles()
  const updates: Update[] = []
  for (const workbook of workbooks) {
    step(updates.length, workbooks.length, workbook.name)
    updates.push(await updateOne(workbook, pack, given))
  }
  return {
    ...given.asOne('bijgewerkte-werkmappen.zip'),
    shown: inBothLanguages((language) => updateReport(updates, language)),
  }
}

const updateOne = async (workbook: ChosenFile, pack: Pack | undefined, given: GivenFiles): Promise<Update> => {
  const { name, read } = sourceOf(workbook)
  try {
    const target = updatedName(name)
    if (given.has(target)) throw madeAlready(target)
    const { bytes, ...updated } = await updateWorkbook(await read(), name, pack)
    given.add(target, bytes)
    return { file: name, state: 'bijgewerkt', target, ...updated }
  } catch (error) {
    return { file: name, state: 'niet bijgewerkt', problem: whyNotUpdated(error, name) }
  }
}
