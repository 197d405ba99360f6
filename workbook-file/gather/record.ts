// What gathering keeps of a file: a record per Impactkaart in it, and what is wrong with it. Nothing in here tells of single people:
// no codes, no stories, no scores of fewer than five. Free texts come here through private-text.ts only.

export type Severity = 'fout' | 'let op' | 'tip'

/** `tip` is what the reader may want to know; it does not count as a problem. */
export interface GatherProblem {
  readonly file: string
  readonly severity: Severity
  /** `cijfers`: what CONTROLE would say to the people of the project. It keeps nothing from being added up, so the overview only counts it. */
  readonly about: 'bestand' | 'cijfers'
  /** Sheet, row and column as the file has them; '' for the file as a whole. */
  readonly place: string
  readonly text: string
  /** What to do; '' when that stands in the text. */
  readonly advice: string
}

/** Of scores of fewer than five people nothing but that they are there. */
export type ThemeFigures =
  | { readonly hidden: true }
  | {
      readonly hidden: false
      readonly people: number
      /** Undefined for groups, which cannot be paired. */
      readonly forward: number | undefined
      readonly same: number | undefined
      readonly back: number | undefined
      readonly before: number | undefined
      readonly after: number | undefined
      readonly difference: number | undefined
    }

export interface GatheredTheme {
  readonly theme: string
  readonly line: 'bewoner' | 'werker' | 'groep'
  readonly from: string
  readonly to: string
  readonly figures: ThemeFigures
}

export interface GatheredEffect {
  readonly effect: string
  readonly whom: string
  readonly strength: string
  readonly evidence: string
  readonly theme: string
}

/** Day numbers as spreadsheets count; the end is the first day after the project. */
export interface Period {
  readonly start: number | undefined
  readonly end: number | undefined
  readonly months: number
}

/** What the outcomes of one event group yield together. */
export interface GroupBenefit {
  readonly group: string
  readonly benefits: number
  readonly hours: number
}

export interface GatheredProject {
  readonly file: string
  /** '' for the first Impactkaart in its file, '_2' for the second. */
  readonly set: string
  readonly project: string
  readonly organisation: string
  readonly municipality: string
  readonly type: string
  readonly period: Period
  readonly versions: readonly Version[]
  /** Why it is not in the totals; '' when it is. */
  readonly leftOut: string
  readonly reach: number | undefined
  readonly priceYear: number
  readonly costs: number
  readonly benefits: number
  /** With every outcome at its own lower, and at its own upper bound. */
  readonly benefitsLow: number
  readonly benefitsHigh: number
  readonly hours: number
  readonly fteYears: number
  readonly factor: number | undefined
  readonly factorLow: number | undefined
  readonly factorHigh: number | undefined
  readonly payers: readonly { readonly payer: string; readonly euro: number }[]
  readonly sectors: readonly { readonly sector: string; readonly hours: number; readonly fteYears: number }[]
  readonly groups: readonly GroupBenefit[]
  readonly themes: readonly GatheredTheme[]
  readonly effects: readonly GatheredEffect[]
  /** Only how many there are that may be shared. */
  readonly stories: number
}

/**
 * Fingerprints of texts as they were typed, by which two projects or groups are known to be the same, also when what is shown of them is
 * hidden. They stay within gathering.
 */
export interface Identity {
  readonly project: string
  readonly municipality: string
  /** In the order of the groups of the project. */
  readonly groups: readonly string[]
}

export interface FoundProject extends GatheredProject {
  readonly identity: Identity
}

/** As it stands in the file: "Methode", "1". */
export interface Version {
  readonly what: string
  readonly version: string
}

export interface FileReport {
  readonly file: string
  /** Equal for files with equal bytes; '' when the file could not be read. */
  readonly fingerprint: string
  /** It is an overview that we made, and no Impactkaart. */
  readonly overview: boolean
  readonly projects: readonly FoundProject[]
  readonly problems: readonly GatherProblem[]
}

/** Makes the problems of one file. */
export type Report = (
  severity: Severity,
  place: string,
  text: string,
  advice?: string,
  about?: GatherProblem['about'],
) => void

/** For the list of problems of an overview, and for whether gathering went well. */
export const isProblem = ({ severity, about }: GatherProblem): boolean => severity !== 'tip' && about === 'bestand'
