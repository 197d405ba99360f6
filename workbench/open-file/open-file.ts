// Opening an .xlsx that was filled in elsewhere. Its workbook is made whole beside the one that is open, which stays until then: a file that
// cannot be read, or a failure half-way, changes nothing. Loaded when asked for.

import type { Worksheet } from '@univerjs/core'
import {
  FileProblem,
  type FilledWorkbook,
  filledWorkbook,
  openWorkbook,
  type Remark,
  refuseTooLarge,
  updatedName,
  withoutPlace,
} from '../../workbook-file'
import type { Bench } from '../apply-plan'
import { hideMessage, showMessage } from '../message'
import { type OpenedBench, openBench } from '../open-bench'
import { element as onPage } from '../page'
import { plainValue } from '../read-cells'
import { settleFormulas } from './brought-formulas'
import { ask, busyWith, element } from './dialog'
import { blankWorkbook, fillBench } from './filled-bench'
import { carried } from './our-formulas'
import { showReport } from './report'

const unchanged = 'Er is niets veranderd: uw werk staat er nog.'

const unreadable = (name: string): string =>
  `Het bestand “${name}” kan niet gelezen worden. Kijk of het nog bestaat en of u het mag openen.`

const notMade = (name: string): string => `Het openen van “${name}” is niet gelukt.`

/** What stops the opening, in a sentence for the user. */
class Refused extends Error {}

const bytesOf = async (file: File): Promise<Uint8Array> => {
  refuseTooLarge(file.size, file.name)
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (cause) {
    throw new Refused(unreadable(file.name), { cause })
  }
}

const contentsOf = async (file: File): Promise<FilledWorkbook> =>
  filledWorkbook(carried(openWorkbook(await bytesOf(file), file.name)))

/** "Team Noord.xlsx" is saved as "Team Noord.xlsx" again; what it was before, a workbook with macros too, it is an .xlsx then. */
const withoutEnd = (name: string): string => updatedName(name).replace(/\.xlsx$/, '')

const isFilled = (sheet: Worksheet): boolean => {
  let found = false
  sheet.getCellMatrix().forValue((_row, _column, cell) => {
    found ||= plainValue(cell) !== '' || Boolean(cell?.f ?? cell?.si)
  })
  return found
}

/** Did anyone do anything in this workbook? */
const holdsWork = ({ grid, sets }: Bench): boolean => {
  const workbook = grid.workbook()
  const sheets = workbook.getSheets().map((sheet) => sheet.getSheet())
  return sets.all().length > 0 || workbook.getDefinedNames().length > 0 || sheets.some(isFilled)
}

/** May the work that is open go? Saving it first is offered; after that the question comes again, so that the file can be looked at. */
const mayReplace = async (name: string, { host }: OpenedBench): Promise<boolean> => {
  for (let saved = false; ; saved = true) {
    const choice = await ask(
      'Uw werk vervangen?',
      [
        element(
          'p',
          `“${name}” komt in de plaats van alle bladen die nu in de werkbank staan, ook uw eigen bladen. Dit kan niet ongedaan worden gemaakt.`,
        ),
        element(
          'p',
          saved
            ? 'Uw werk is opgeslagen als .xlsx. Kijk of het bestand bij uw downloads staat voordat u verdergaat.'
            : 'Wilt u bewaren wat er nu staat, sla het dan eerst op.',
        ),
      ],
      [
        { name: 'nee', label: 'Niet doen' },
        { name: 'opslaan', label: saved ? 'Nog eens opslaan (.xlsx)' : 'Eerst opslaan (.xlsx)' },
        { name: 'ja', label: 'Vervang mijn werk', danger: true },
      ],
    )
    if (choice !== 'opslaan') return choice === 'ja'
    await host.save()
  }
}

interface Made {
  readonly opened: OpenedBench
  readonly box: HTMLElement
  readonly remarks: readonly Remark[]
}

/** The whole workbook of the file, calculated, beside the one that shows. */
const makeBeside = async (filled: FilledWorkbook, name: string): Promise<Made> => {
  const box = element('div')
  box.id = 'grid-next'
  onPage('grid').after(box)
  let opened: OpenedBench | undefined
  try {
    opened = openBench(box, { workbook: blankWorkbook(filled, withoutEnd(name)), plans: [] })
    const { bench, calculation } = opened
    const brought = fillBench(bench, filled)
    calculation.restart()
    await calculation.settled()
    const remarks = [...filled.remarks, ...settleFormulas(bench, brought)]
    await calculation.settled()
    return { opened, box, remarks }
  } catch (error) {
    opened?.close()
    box.remove()
    throw error
  }
}

const takePlace = (old: OpenedBench, { opened, box }: Made, show: (next: OpenedBench) => void): void => {
  const oldBox = onPage('grid')
  show(opened)
  old.close()
  oldBox.remove()
  box.id = 'grid'
}

/** A grid that opens takes the focus; it goes back where it was, so that the keyboard goes on from there. */
const focusBack = (was: Element | null): void => {
  if (was instanceof HTMLElement && was.isConnected && was !== document.body) was.focus()
  else onPage('pane').focus()
}

/** The page shows that it is busy before the work begins. */
const busyDuring = async <T>(sentence: string, work: () => Promise<T>): Promise<T> => {
  const done = busyWith(sentence)
  try {
    await new Promise((resolve) => setTimeout(resolve, 30))
    return await work()
  } finally {
    done()
  }
}

const refuse = async (name: string, error: unknown): Promise<void> => {
  const isKnown = error instanceof FileProblem || error instanceof Refused
  if (!isKnown) console.error(error)
  const sentence = isKnown ? error.message : notMade(name)
  await ask(
    'Dit bestand is niet geopend',
    [element('p', sentence), element('p', unchanged)],
    [{ name: 'sluiten', label: 'Sluiten' }],
  )
}

/** @param show puts the new workbook in the place of the old one, for the pane and for what is kept. */
export const openFile = async (file: File, old: OpenedBench, show: (next: OpenedBench) => void): Promise<void> => {
  const { name } = file
  const focused = document.activeElement
  hideMessage()
  try {
    const filled = await busyDuring(`“${name}” wordt gelezen…`, () => contentsOf(file))
    const homeless = withoutPlace(filled.remarks)
    if (homeless) throw new Refused(homeless.nl)
    if (holdsWork(old.bench) && !(await mayReplace(name, old))) return
    const made = await busyDuring(`“${name}” wordt geopend…`, () => makeBeside(filled, name))
    takePlace(old, made, show)
    focusBack(focused)
    if (made.remarks.length > 0) await showReport(name, made.remarks)
    else showMessage(`“${name}” is geopend. Alles staat er zoals in het bestand.`)
  } catch (error) {
    await refuse(name, error)
  }
}
