// With which versions was a workbook made? They stand in visible cells under one name: Onderdeel and Versie, as VERSIE gives them.
// Workbooks from before that name are known by what they lack.
import { functionsVersion, methodVersion, priceListVersion } from '../../core'
import { asCells, type OpenedWorkbook } from '../read/open-workbook'
import type { Report, Version } from './record'

/** Two columns, header row included. */
export const versionsName = 'Versies'

export const versionsIn = (opened: OpenedWorkbook): readonly Version[] =>
  asCells(opened.table(versionsName) ?? [])
    .slice(1)
    .map(([what, version]) => ({ what: String(what ?? '').trim(), version: String(version ?? '').trim() }))
    .filter(({ what, version }) => what !== '' && version !== '')

const ours: readonly (readonly [what: string, version: string])[] = [
  ['Functies', functionsVersion],
  ['Prijslijst', priceListVersion],
  ['Methode', methodVersion],
]

/** Below 0 when `one` is older: "0.9.1" before "0.10.0". */
export const compareVersions = (one: string, other: string): number => {
  const [first, second] = [one, other].map((text) => text.split(/[.-]/).map((part) => Number(part) || 0))
  for (let at = 0; at < Math.max(first?.length ?? 0, second?.length ?? 0); at++) {
    const difference = (first?.[at] ?? 0) - (second?.[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** @param looksOther the sheets are not those that our template makes now. */
export const reportVersions = (versions: readonly Version[], looksOther: boolean, report: Report): void => {
  const said = (what: string): string | undefined =>
    versions.find((one) => one.what.toLowerCase() === what.toLowerCase())?.version
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
      'Zet de inhoud over met bijwerk.',
    )
  else if (looksOther)
    report(
      'let op',
      '',
      'Deze werkmap is met een andere versie van het sjabloon gemaakt, of door een ander programma opnieuw opgeschreven. Het overzicht rekent zelf.',
      'Zet de inhoud over met bijwerk.',
    )
}
