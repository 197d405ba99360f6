// The only door to the core for pane, file writer and hosts. What is not listed here is not theirs to use.

export { type Answer, type Cell, isBlank, type Range, type Value } from './cell'
export { answer } from './catalogue/call-function'
export type { CatalogueFunction, Example, Words } from './catalogue/define-function'
export type { Parameter } from './catalogue/parameters'
export { catalogue, functions } from './functions/index'
export { type Language, Problem, type ProblemKind } from './sentences/problem'
export { functionsVersion, methodVersion, priceListVersion } from './version'
