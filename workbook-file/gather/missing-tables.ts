// Tables that gathering reads beside the card and that are not in the file any more: with a sheet that was deleted goes what stood on it,
// and nothing else would say so.
import { effectsName, findName, metenNames, metenTitle, sameName, sheetTitle } from '../../core'
import type { OpenedWorkbook } from '../read/open-workbook'
import type { Report } from './record'

/** One name of ours may be a person's own; so many are not. */
const enough = 3

export const reportMissingTables = (opened: OpenedWorkbook, set: string, report: Report): void => {
  const found = { names: opened.names() }
  const isThere = (name: string): boolean => findName(found, name)?.place !== undefined
  const tables = metenNames(set)
  if (Object.values(tables).filter(isThere).length >= enough)
    for (const table of ['plan', 'measurements', 'stories'] as const)
      if (!isThere(tables[table])) tellMissing(tables[table], metenTitle(roleOf[table], set), report)
  const effects = effectsName(set)
  const title = sheetTitle('effecten', set)
  // Workbooks of before that sheet have neither; of a deleted sheet the name is left, and points nowhere.
  const wasThere = findName(found, effects) !== undefined || opened.sheetNames().some((name) => sameName(name, title))
  if (wasThere && !isThere(effects)) tellMissing(effects, title, report)
}

const roleOf = { plan: 'indicatorenplan', measurements: 'metingen', stories: 'verhalen' } as const

const tellMissing = (name: string, sheet: string, report: Report): void =>
  report(
    'let op',
    sheet,
    `De naam ${name} ontbreekt: die naam is weg, of het hele blad ${sheet}. Wat daar stond, telt niet mee.`,
    'Zet de naam terug (Formules, Namen beheren). Is het blad weg, vraag dan om de werkmap waar het nog in staat.',
  )
