// With which versions was a workbook made? They stand in visible cells of sheet Uitleg, when an organisation composed it. Other workbooks
// are known by how their sheets are laid out.
import { aboutFileLabels, aboutFileName, functionsVersion, priceListVersion, templateVersion } from '../../core'
import { compareVersions } from '../compare-versions'
import type { OlderLayout } from '../filled/older-layouts'
import { asCells, type OpenedWorkbook } from '../read/open-workbook'
import { seemsPersonal } from './private-text'
import type { Report, Version } from './record'

const { pack, packVersion, template, prices, core } = aboutFileLabels
const told: readonly string[] = [pack, packVersion, template, prices, core]

/** The shape of a pack's own name, and of a version: "2027-1", "voorjaar 2027". */
const packShape = /^[a-z0-9-]{1,60}$/
const versionShape = /^(?=.*\d)[a-z0-9.+_ -]{1,20}$/i

/** Any other text may be about anyone, so it stays in the file. */
const looksRight = ({ what, version }: Version): boolean =>
  (what === pack ? packShape : versionShape).test(version) && !seemsPersonal(version, true)

/** @param older the layout of the sheets, when it is not today's. */
export const versionsIn = (
  opened: OpenedWorkbook,
  set: string,
  older: OlderLayout | undefined,
  report: Report,
): readonly Version[] => {
  const filled = asCells(opened.table(aboutFileName(set)) ?? [])
    .map(([what, version]) => ({ what: String(what ?? '').trim(), version: String(version ?? '').trim() }))
    .filter(({ what, version }) => told.includes(what) && version !== '')
  const said = filled.filter(looksRight)
  for (const one of filled)
    if (!said.includes(one))
      report('let op', `Uitleg, ${one.what}`, 'Hier staat geen versie. Het overzicht laat dit weg.')
  const isSaid = said.some(({ what }) => what === template)
  return older && !isSaid ? [...said, { what: template, version: older.version }] : said
}

const ours: readonly (readonly [what: string, version: string])[] = [
  [template, templateVersion],
  [prices, priceListVersion],
  [core, functionsVersion],
]

const toUpdate = 'Zet de inhoud over: kies Bijwerken op de pagina Beheer, of bijwerk op de opdrachtregel.'

/** @param looksOther the sheets are not those that our template makes now. */
export const reportVersions = (versions: readonly Version[], looksOther: boolean, report: Report): void => {
  const said = (what: string): string | undefined => versions.find((one) => one.what === what)?.version
  const differing = ours.flatMap(([what, version]) => {
    const there = said(what)
    return there === undefined || there === version ? [] : [{ what, there, version }]
  })
  const list = differing.map(({ what, there, version }) => `${what} ${there}, hier ${version}`).join('; ')
  if (differing.some(({ there, version }) => compareVersions(there, version) > 0))
    report(
      'let op',
      '',
      `Deze werkmap is met een nieuwere versie gemaakt (${list}). Het overzicht rekent met de versie van hier.`,
      'Neem de nieuwste versie van dit programma.',
    )
  else if (differing.length > 0)
    report(
      'let op',
      '',
      `Deze werkmap is met een oudere versie gemaakt (${list}). Het overzicht rekent met de versie van hier.`,
      toUpdate,
    )
  else if (looksOther)
    report(
      'let op',
      '',
      'Deze werkmap is met een andere versie van het sjabloon gemaakt, of door een ander programma opnieuw opgeschreven. Het overzicht rekent zelf.',
      toUpdate,
    )
}
