// One object of Excel as the wire sees it: properties, links to other objects, methods, perhaps items. What is not listed is not modelled.
import type { Area } from './model/address'
import type { SheetState } from './model/sheet'

/** What ...OrNullObject gives when there is nothing. */
export const nothing = Symbol('nothing')

export type Found = WireObject | typeof nothing

/** Arguments arrive as JSON; arguments.ts checks them. */
export type Method = (...given: readonly unknown[]) => unknown

export interface WireObject {
  /** Name of its class in Microsoft's typings. '' for the library's own services, which have no requirement sets. */
  readonly type: string
  /** By this the library finds it again in a later request. */
  readonly id?: string
  /** Objects without an id that live on in later requests (ranges) are kept under a reference. */
  reference?: string
  readonly keepable?: true
  readonly get: Readonly<Record<string, () => unknown>>
  readonly set?: Readonly<Record<string, (value: unknown) => void>>
  readonly links?: Readonly<Record<string, () => Found>>
  readonly methods?: Readonly<Record<string, Method>>
  readonly items?: () => readonly WireObject[]
  readonly find?: (key: unknown) => Found
  /** The place it stands for, when it is a range: for methods that take a range. */
  readonly place?: { readonly sheet: SheetState; readonly areas: readonly Area[] }
}

export const isWireObject = (value: unknown): value is WireObject =>
  typeof value === 'object' && value !== null && 'type' in value && 'get' in value

/** A property of the model that may be read and written as it is, with a check of the kind. */
export const readWrite = <T extends object, K extends keyof T & string>(
  model: T,
  checks: { readonly [P in K]: (value: unknown) => T[P] },
  before: () => void = () => {},
): Pick<WireObject, 'get'> & { readonly set: Readonly<Record<string, (value: unknown) => void>> } => {
  const names = Object.keys(checks) as K[]
  return {
    get: Object.fromEntries(names.map((name) => [name, () => model[name]])),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          const checked = checks[name](value)
          before()
          model[name] = checked
        },
      ]),
    ),
  }
}
