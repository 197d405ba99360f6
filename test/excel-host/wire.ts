// The messages of office.js: a list of actions on objects, and the paths along which those objects are reached.
// Found by watching the library (1.1.110); transports/ holds how they travel.

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 6 } as const

export const pathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const

export interface Arguments {
  readonly Arguments?: readonly unknown[]
  /** For each argument that is an object: the id of its path, else 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[]
}

export interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: Arguments
  readonly QueryInfo?: Query
}

export interface Query {
  readonly Select?: readonly string[]
  readonly Expand?: readonly string[]
  readonly Top?: number
  readonly Skip?: number
}

export interface ObjectPath {
  readonly Id: number
  readonly ObjectPathType: number
  /** The add-in untracked the object: no reference is given out. */
  readonly D?: boolean
  readonly Name: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: Arguments
}

export interface Request {
  readonly Actions: readonly Action[]
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>
}

export interface Answer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[]
  readonly TraceIds: number[]
  Error?: {
    readonly Code: string
    readonly Message: string
    readonly Location: string
    readonly ActionIndex: number
    readonly HttpStatusCode: number
  }
}
