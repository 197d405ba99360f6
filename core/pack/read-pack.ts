// From the text of an organisation pack to a pack that can be used, or to every problem in it, each with the path of its field.
import * as v from 'valibot'
import type { Words } from '../words'
import { checkAccent, checkMeasuring, checkPlaces, checkTexts } from './check-pack'
import { type Loose, migrations, toCurrent } from './older-packs'
import { type Beside, type Logo, type Pack, type PackPrices, type PackTexts, textNames } from './pack'
import { mostProblems, type PackProblem, packProblem, type Tell } from './pack-problem'
import { type PackFile, packSchema, packSchemaVersion } from './pack-schema'
import { checkIndicators, indicatorsOf } from './read-indicators'
import { readLogo } from './read-logo'
import { readPackPrices } from './read-prices'
import { shapeProblems, unknownFields } from './shape-problems'
import { soundPart } from './sound-part'

export type PackReading = { readonly pack: Pack } | { readonly problems: readonly PackProblem[] }

const longestText = 2_000_000

/** @param beside the files that lie beside the pack: its price list and its logo. */
export const readPack = (text: string, beside: Beside = () => undefined): PackReading => {
  const problems: PackProblem[] = []
  const given = parse(text, (words) => problems.push(packProblem([], words)))
  if (!given) return { problems }
  let told = 0
  const tell: Tell = (path, words) => {
    told += 1
    if (told <= mostProblems) problems.push(packProblem(path, words, given))
  }
  const pack = packIn(given, beside, tell)
  if (pack && told === 0) return { pack }
  return { problems: told > mostProblems ? [...problems, packProblem([], andMore)] : problems }
}

const andMore: Words = {
  nl: `er klopt nog meer niet. Dit zijn de eerste ${mostProblems}; verbeter die eerst.`,
  en: `more is wrong. These are the first ${mostProblems}; mend those first.`,
}

/** undefined when its shape is not right; what is right in it has been looked at all the same. */
const packIn = (given: Loose, beside: Beside, tell: Tell): Pack | undefined => {
  const current = versionOfToday(given, tell)
  if (!current) return undefined
  unknownFields(current, tell)
  const shape = v.safeParse(packSchema, current)
  if (!shape.success) shapeProblems(shape.issues, tell)
  const sound = shape.success ? shape.output : soundPart(shape.output, shape.issues)
  checkPlaces(sound, tell)
  checkIndicators(sound, tell)
  const prices = readPackPrices(sound.prijzen, beside, tell)
  const logo = readLogo(sound.logo, sound.organisatie ?? '', beside, tell)
  checkAccent(sound, tell)
  checkMeasuring(sound, tell)
  checkTexts(sound, tell)
  return shape.success ? packOf(shape.output, prices, logo) : undefined
}

const parse = (text: string, tell: (words: Words) => void): Loose | undefined => {
  const refuse = (words: Words): undefined => {
    tell(words)
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
  if (current) return current
  tell(['schema'], {
    nl: `dit veld zegt in welke vorm het pakket staat. Schrijf "schema": ${packSchemaVersion}`,
    en: `this field says in what shape the pack is. Write "schema": ${packSchemaVersion}`,
  })
  // The shape of today is most likely, and there is more to tell.
  return { ...pack, schema: packSchemaVersion }
}

const packOf = (file: PackFile, prices: PackPrices, logo: Logo | undefined): Pack => ({
  id: file.kenmerk,
  version: file.versie,
  organisation: file.organisatie,
  cities: file.steden.map(({ naam, teams }) => ({
    name: naam,
    teams: teams.map((team) => ({ name: team.naam, ...(team.projecttype && { type: team.projecttype }) })),
  })),
  types: file.projecttypen && [...new Set(file.projecttypen)],
  measuring: file.meetbladen ?? false,
  indicators: indicatorsOf(file),
  ...prices,
  locked: [...new Set(file.vast ?? [])],
  texts: textsOf(file),
  accent: file.kleuren?.accent.toUpperCase(),
  logo,
})

const textsOf = ({ teksten = {} }: PackFile): PackTexts[] =>
  textNames.flatMap((name) => {
    const given = teksten[name]
    return given === undefined ? [] : [{ name, texts: typeof given === 'string' ? [given] : given }]
  })
