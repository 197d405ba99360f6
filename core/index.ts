// The only door to the core for pane, file writer and hosts. What is not listed here is not theirs to use.

export { answer } from './catalogue/call-function'
export type { CatalogueFunction, Example } from './catalogue/define-function'
export type { Parameter } from './catalogue/parameters'
export { type Answer, type Cell, isBlank, type Range, type Value } from './cell'
export { type Example as ExampleProject, examples, projectTableOf } from './examples/index'
export { introductions } from './examples/introductions'
export { measuredExamples } from './examples/measured'
export { measurementsOf } from './examples/measurements'
export type { ExampleMeasuring } from './examples/measuring'
export { nearestName } from './figures/nearness'
export { unknownParty } from './figures/parties'
export { passport } from './figures/passport'
export { findPrice, nearestKeys, type OfferedPrice, offeredPrices, type Price, unitPrice } from './figures/price'
export { latestPriceYear } from './figures/price-index'
export {
  comparisonAnswers,
  comparisonQuestions,
  projectTypes,
  type ReferenceProject,
  referenceProject,
} from './figures/reference-projects'
export { sectors } from './figures/sectors'
export { catalogue, functions } from './functions/index'
export { type Goal, type GoalFinding, type GoalPart, goalSentence } from './indicators/goal-sentence'
export {
  type Indicator,
  indicators,
  indicatorsFor,
  mostIndicators,
  ownMinutes,
  ownScale,
  tooMany,
} from './indicators/indicator'
export { moments, themes } from './indicators/indicator-rows'
export { interview, type OpenQuestion, storyQuestions } from './indicators/interview'
export { methods, minutesPerMonth } from './indicators/methods'
export { type Card, card } from './method/card'
export { enoughPairs } from './method/paired-change'
export { type QuickCard, quickCard } from './method/quick-card'
export type { Outcome, Project } from './method/rows'
export { t95 } from './method/student-t'
export { sum } from './method/sum'
export { standardThemes, type ThemeChange, themeChanges } from './method/theme-scores'
export { type AboutFile, aboutFile, withAboutFile } from './pack/about-file'
export { aboutFileLabels, aboutFileName } from './pack/about-file-names'
export { applyPack, logoPlaces, withLockedParts, withLook } from './pack/apply-pack'
export { fromBase64 } from './pack/base64'
export { readsWithWhite } from './pack/contrast'
export { type Decided, decidedIn } from './pack/decided'
export { type LockedPart, lockedCells, lockedParts } from './pack/locked-parts'
export { type Beside, type Logo, type Pack, type PackPlace, placesOf } from './pack/pack'
export { packPlans } from './pack/pack-plans'
export type { PackProblem } from './pack/pack-problem'
export { largestLogo, logoFrom } from './pack/read-logo'
export { type PackReading, readPack } from './pack/read-pack'
export {
  type Area,
  absolute,
  address,
  areaOf,
  columnLetters,
  contains,
  down,
  lastRow,
  type Place,
  parseAddress,
  quoteSheet,
} from './plan/address'
export { asText, asValue } from './plan/as-text'
export { blocks, matrix, wholeRange } from './plan/blocks'
export { cellAbove, change, withLocks } from './plan/change'
export { gridColor, hasFigures, hasLegend, scaleStep, seriesColor } from './plan/chart-look'
export { type Dialect, printFormula } from './plan/dialect'
export { sheetOf, type Token, tokens } from './plan/formula'
export { formulaFaults } from './plan/formula-syntax'
export { lint } from './plan/lint'
export { chartColor, chartColors, type Look, lookOf, looks, numberPatterns, plainLook } from './plan/look'
export type {
  Meaning,
  NumberFormat,
  Plan,
  PlanCell,
  PlanChange,
  PlanChart,
  PlanColumn,
  PlanHighlight,
  PlanName,
  PlanPicture,
  PlanPrint,
  PlanSeries,
  PlanSheet,
  PlanValidation,
  TemplateName,
} from './plan/plan'
export { rectangles } from './plan/rectangles'
export { type CellLook, SheetDraft } from './plan/sheet-draft'
export { codeProblem, longestCode } from './privacy/person-code'
export { type PrivacyFinding, personalDataIn } from './privacy/personal-data'
export { type Consent, consentChoices, isShareable } from './privacy/sharing'
export { smallestGroup } from './privacy/smallest-group'
export { directionChoices, evidenceChoices, formChoices, raterChoices } from './reading/choices'
export { readComparison } from './reading/comparison'
export { monthsLater, readDate } from './reading/date'
export { type OutcomeColumn, outcomeColumns, outcomeLabels, shareColumnParty } from './reading/headings'
export { durationMonths, type Limit, zeroOrMore } from './reading/limits'
export { readNumber } from './reading/number'
export { readOutcomes } from './reading/outcomes'
export { ownUnitPrice } from './reading/own-prices'
export type { KnownIndicator } from './reading/pasted-columns'
export { type PastedScore, type PastedScores, readPastedScores } from './reading/pasted-scores'
export { partySpelling, readPayers } from './reading/payers'
export { readProject } from './reading/project'
export { readableOwnPrices } from './reading/readable-own-prices'
export { readScores } from './reading/scores'
export { type Labels, labelIndex, readTable } from './reading/table'
export { bare, sameWord } from './reading/words'
export { formatEuro, formatFixed, formatNumber, formatPercent, formatYears } from './sentences/format'
export { problemIn } from './sentences/in-language'
export { type Language, Problem, type ProblemKind, problem } from './sentences/problem'
export { cardSentence } from './sentences/result-sentence'
export { withSheetRows } from './sentences/sheet-rows'
export { aboutCopies, aboutCopiesTitle, stayBehind } from './sets/about-copies'
export {
  type Found,
  type FoundName,
  type FoundSheet,
  findName,
  setsIn,
} from './sets/found-sets'
export { hiddenWith, mentionsIn, type NameFormulas, sharesOne, spokenOf } from './sets/mentions'
export { isPrivateName, shortStories } from './sets/private-sheets'
export {
  isRecordOf,
  readUnfinished,
  recordedSets,
  recordOf,
  recordSchema,
  type SetRecord,
  sameName,
  setRecord,
  temporaryNames,
  type Unfinished,
} from './sets/record'
export { namesOfPlan, type PlanOutline, planOfSet, plansOfSet, sheetsOfPlan } from './sets/sheets-of-set'
export { evidenceWords, strengthWords } from './templates/impactkaart/hints'
export { effectsName, type ImpactkaartNames, impactkaartNames } from './templates/impactkaart/names'
export { textLimits } from './templates/impactkaart/text-limits'
export { sheetTitle } from './templates/impactkaart/titles'
export {
  impactkaart,
  meten,
  moreMeasurements,
  moreRows,
  mostMeasurements,
  mostRows,
  nextSet,
  standardMeasurements,
  standardRows,
} from './templates/index'
export { themeSlots } from './templates/meten/metingen/places'
export { isRightCode } from './templates/meten/metingen/right-code'
export { type MetenNames, metenNames } from './templates/meten/names'
export { metenTitle } from './templates/meten/titles'
export { linesOf, pageTitle, section, tableHead } from './templates/sections'
export { functionsVersion, methodVersion, priceListVersion, templateVersion } from './version'
export type { Words } from './words'
