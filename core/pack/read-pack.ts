// From the text of an organisation pack to a pack that can be used, or to every problem in it, each with the path of its field.
import * as v from 'valibot'
import type { Words } from '../words'
import { checkAccent, checkMeasuring, checkPlaces, checkTexts } from './check-pack'
import { type Loose, migrations, toCurrent } from './older-packs'
import type { Beside, Pack, PackTexts } from './pack'
import { type PackProblem, packProblem, type Tell } from './pack-problem'
import { type PackFile, packSchema, packSchemaVersion } from './pack-schema'
import { readIndicators } from './read-indicators'
import { readLogo } from './read-logo'
import { readPackPrices } from './read-prices'
import { shapeProblems, unknownFields } from './shape-problems'

export type PackReading = { readonly pack: Pack } | { readonly problems: readonly PackProblem[] }

const longestText = 2_000_000
/** More than a person reads at once. */
const mostProblems = 50

/** @param beside the files that lie beside the pack: its price list and its logo. */
export const readPack = (text: string, beside: Beside = () => undefined): PackReading => {
  const problems: PackProblem[] = []
  const tell: Tell = (path, words) => {
    if (problems.length < mostProblems) problems.push(packProblem(path, words))
  }
  const file = fileIn(text, tell)
  const pack = file && meaningOf(file, beside, tell)
  return pack && problems.length === 0 ? { pack } : { problems }
}

const fileIn = (text: string, tell: Tell): PackFile | undefined => {
  const parsed = parse(text, tell)
  const current = parsed && versionOfToday(parsed, tell)
  if (!current) return undefined
  unknownFields(current, tell)
  const shape = v.safeParse(packSchema, current)
  if (shape.success) return shape.output
  shapeProblems(shape.issues, tell)
  return undefined
}

const parse = (text: string, tell: Tell): Loose | undefined => {
  const refuse = (words: Words): undefined => {
    tell([], words)
  }
  if (text.length > longestText)
    return refuse({
      nl: 'dit bestand is groter dan 2 MB en is geen pakket. Zet prijzen en logo in eigen bestanden.',
      en: 'this file is larger than 2 MB and is no pack. Put prices and logo in files of their own.',
    })
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as Loose
  } catch (error) {
    const where = placeOf(error, text)
    return refuse({
      nl: `dit is geen geldige JSON${where && `: er klopt iets niet rond regel ${where}`}. Let op komma’s, haakjes en dubbele aanhalingstekens.`,
      en: `this is no valid JSON${where && `: something is wrong near line ${where}`}. Look at commas, brackets and double quotes.`,
    })
  }
  return refuse({
    nl: 'een pakket begint met { en eindigt met }. Zie docs/voorbeeld-organisatie.json.',
    en: 'a pack begins with { and ends with }. See docs/voorbeeld-organisatie.json.',
  })
}

/** The line, when the host says where it stopped reading. */
const placeOf = (error: unknown, text: string): string => {
  const said = String(error)
  const position = /position (\d+)/.exec(said)?.[1]
  if (position !== undefined) return String(text.slice(0, Number(position)).split('\n').length)
  return /line (\d+)/.exec(said)?.[1] ?? ''
}

const versionOfToday = (pack: Loose, tell: Tell): Loose | undefined => {
  const version = Object.hasOwn(pack, 'schema') ? pack.schema : undefined
  if (typeof version === 'number' && version > packSchemaVersion) {
    tell(['schema'], {
      nl: `dit pakket is gemaakt voor een nieuwere Impactkaart (vorm ${version}; deze leest tot en met ${packSchemaVersion}). Werk Impactkaart bij.`,
      en: `this pack was made for a newer Impactkaart (shape ${version}; this one reads up to ${packSchemaVersion}). Update Impactkaart.`,
    })
    return undefined
  }
  const current = typeof version === 'number' ? toCurrent(pack, version, packSchemaVersion, migrations) : undefined
  if (!current)
    tell(['schema'], {
      nl: `dit veld zegt in welke vorm het pakket staat. Schrijf "schema": ${packSchemaVersion}`,
      en: `this field says in what shape the pack is. Write "schema": ${packSchemaVersion}`,
    })
  return current
}

/** What the fields mean together. */
const meaningOf = (file: PackFile, beside: Beside, tell: Tell): Pack => {
  checkPlaces(file, tell)
  const { projecttypen, kleuren, meetbladen = false, vast = [] } = file
  const pack: Pack = {
    id: file.kenmerk,
    version: file.versie,
    organisation: file.organisatie,
    cities: file.steden.map(({ naam, teams }) => ({
      name: naam,
      teams: teams.map((team) => ({ name: team.naam, ...(team.projecttype && { type: team.projecttype }) })),
    })),
    types: projecttypen && [...new Set(projecttypen)],
    measuring: meetbladen,
    indicators: readIndicators(file, tell),
    prices: readPackPrices(file.prijzen, beside, tell),
    locked: [...new Set(vast)],
    texts: textsOf(file),
    accent: kleuren?.accent.toUpperCase(),
    logo: readLogo(file.logo, file.organisatie, beside, tell),
  }
  checkAccent(pack, tell)
  checkMeasuring(file, tell)
  checkTexts(pack, tell)
  return pack
}

const textsOf = ({ teksten = {} }: PackFile): PackTexts[] =>
  (['Start_Projectnaam', 'Doel', 'Lijst_Effecten', 'Overdracht'] as const).flatMap((name) => {
    const given = teksten[name]
    return given === undefined ? [] : [{ name, texts: typeof given === 'string' ? [given] : given }]
  })
