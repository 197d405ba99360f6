// The pack of an organisation by clicks, whatever stands around the pane: choose its files, choose a team, have the sheets made. What then
// stands in the workbook is told beside it: the same as in the workbook that the command line makes for that team.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { applyPack, areaOf, type Cell, impactkaartNames, packPlans, placesOf } from '../../core'
import { packWordsIn } from '../../pane/words/pack-words'
import { packAfter } from '../pack/example'
import type { ReadName } from './route'

const say = packWordsIn.nl
const docs = path.resolve(import.meta.dirname, '../../docs')
/** A file of docs, as one chooses it. */
export const docsFile = (name: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: readFileSync(path.join(docs, name)),
})
export const exampleFiles = ['voorbeeld-organisatie.json', 'voorbeeld-prijzen.csv', 'voorbeeld-logo.png'].map(docsFile)

const button = (pane: Locator, name: string) => pane.getByRole('button', { name, exact: true }).first()

export const openPack = async (pane: Locator): Promise<void> => {
  await button(pane, 'Kies een pakket').click()
  await pane.getByRole('heading', { level: 1, name: say.title }).waitFor()
}

export const choosePack = async (pane: Locator, city = 'Duinveen', team = 'Jongerenwerk'): Promise<void> => {
  await openPack(pane)
  await pane.locator('[name=pack-files]').setInputFiles(exampleFiles)
  await pane.getByRole('heading', { level: 2, name: 'Welzijn Voorbeeld' }).waitFor()
  await choosePlace(pane, city, team)
}

export const choosePlace = async (pane: Locator, city: string, team: string): Promise<void> => {
  await pane.locator('[name=pack-city]').selectOption({ label: city })
  await pane.locator('[name=pack-team]').selectOption({ label: team })
  await pane.getByText(say.for(city, team)).waitFor()
}

export const makePackSheets = async (pane: Locator, team = 'Jongerenwerk'): Promise<void> => {
  await button(pane, say.make).click()
  // A grid that computes takes its time.
  await pane.getByText(say.made(team)).waitFor({ timeout: 120_000 })
}

const filled =
  /^(Start_(?!Vandaag)\w+|Eigen_Prijzen|Indicatorenplan|Doel|Kaart_Effecten|Overdracht|Over_Dit_Bestand)(_\d)?$/

/** The names hold what the pack puts there; formulas are the host's, and the date is that of today. */
export const expectPackSheets = async (read: ReadName, set = '', city = 'Duinveen', team = 'Jongerenwerk') => {
  const pack = packAfter()
  const place = placesOf(pack).find((one) => one.city.name === city && one.team.name === team)
  if (!place) throw new Error(`The example has no ${team} in ${city}`)
  const { today } = impactkaartNames(set)
  for (const plan of applyPack(packPlans(pack, set), pack, place))
    for (const { name, sheet, range } of plan.names.filter((one) => filled.test(one.name))) {
      const { from } = areaOf(range)
      const table = await read(name)
      const cells = plan.sheets.find((one) => one.name === sheet)?.cells ?? []
      const wrong = cells.flatMap(({ at, value, formula }) => {
        const { row, column } = areaOf(at).from
        const there: Cell = table[row - from.row]?.[column - from.column]
        if (there === undefined || formula !== undefined) return []
        return there === (value ?? '') ? [] : [[name, at, there, value]]
      })
      expect(wrong).toEqual([])
    }
  expect((await read(today))[0]?.[0]).toBeGreaterThan(46_000)
}
