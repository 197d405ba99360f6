// Performs a request of office.js on the objects of the workbook and answers as Excel does: in order, up to the first error.
import type { Failures } from './failures'
import { itemNotFound, NotModelled, OfficeError } from './office-error'
import type { Profile } from './profiles'
import { answerQuery, identity } from './query'
import { refuseTooNew } from './refuse-too-new'
import { type Action, type Answer, type Arguments, actionType, type ObjectPath, pathType, type Request } from './wire'
import { type Found, isWireObject, nothing, type WireObject } from './wire-object'

export interface Roots {
  readonly workbook: () => WireObject
  readonly service: (name: string) => WireObject | undefined
}

export class Executor {
  /** Ranges that the add-in keeps between requests. */
  private readonly kept = new Map<string, WireObject>()
  private lastReference = 0

  constructor(
    private readonly profile: Profile,
    private readonly roots: Roots,
    /** Told of everything that is not modelled. */
    private readonly onNotModelled: (message: string) => void,
  ) {}

  /** Ranges that were tracked and not yet let go. */
  get keptReferences(): number {
    return this.kept.size
  }

  /** Without failures: a request of the library itself, which is not counted and never fails on purpose. */
  perform(request: Request, failures?: Failures): Answer {
    const answer: Answer = { Results: [], TraceIds: [] }
    const reached = new Map<number, Found>()
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === actionType.trace) answer.TraceIds.push(action.Id)
        const value = this.act(action, request, reached, failures)
        if (value !== undefined) answer.Results.push({ ActionId: action.Id, Value: value })
      } catch (error) {
        answer.Error = this.refusal(error, action, index)
        break
      }
    }
    return answer
  }

  private act(action: Action, request: Request, reached: Map<number, Found>, failures?: Failures): unknown {
    if (action.ActionType === actionType.trace) return null
    const resolve = (id: number): Found => this.reach(id, request, reached)
    if (isCounted(action)) failures?.operation()
    const object = resolve(action.ObjectPathId)
    switch (action.ActionType) {
      case actionType.instantiate:
        return identity(object)
      case actionType.query:
        return answerQuery(object, action.QueryInfo ?? {}, (owner, member) => this.refuseTooNew(owner, member))
      case actionType.method:
        return this.call(object, action, givenArguments(action.ArgumentInfo, resolve))
      case actionType.setProperty:
        this.assign(object, action, givenArguments(action.ArgumentInfo, resolve)[0])
        return undefined
      default:
        throw new NotModelled(`actions of type ${action.ActionType}`)
    }
  }

  private call(object: Found, { Name }: Action, args: readonly unknown[]): unknown {
    if (Name === '_KeepReference') return this.keep(object)
    if (Name === '_RemoveReference') return this.letGo(args[0])
    const result = this.method(some(object), Name)(...args)
    return isWireObject(result) || result === nothing ? identity(result) : (result ?? null)
  }

  private assign(object: Found, { Name }: Action, value: unknown): void {
    const { type, set, get } = some(object)
    const member = camel(Name)
    this.refuseTooNew(type, member)
    const put = set?.[member]
    if (put) put(value)
    else if (get[member]) throw new OfficeError('InvalidArgument', `${type}.${member} is read-only.`)
    else throw new NotModelled(`setting ${type}.${member}`)
  }

  private reach(id: number, request: Request, reached: Map<number, Found>): Found {
    const before = reached.get(id)
    if (before !== undefined) return before
    const path = request.ObjectPaths[id]
    if (!path) throw new OfficeError('InvalidObjectPath', `There is no object path ${id}.`)
    const found = this.follow(path, request, reached)
    if (found !== nothing && found.keepable && !path.D) found.reference ??= `range${++this.lastReference}`
    reached.set(id, found)
    return found
  }

  private follow(path: ObjectPath, request: Request, reached: Map<number, Found>): Found {
    const resolve = (id: number): Found => this.reach(id, request, reached)
    if (path.ObjectPathType === pathType.root) return this.roots.workbook()
    if (path.ObjectPathType === pathType.nothing) return nothing
    if (path.ObjectPathType === pathType.reference) {
      const kept = this.kept.get(path.Name)
      if (!kept) throw new OfficeError('InvalidReference', `The reference ${path.Name} was let go.`)
      return kept
    }
    if (path.ObjectPathType === pathType.service) {
      const service = this.roots.service(path.Name)
      if (!service) throw new NotModelled(`the service ${path.Name}`)
      return service
    }
    const parent = resolve(path.ParentObjectPathId ?? 0)
    if (parent === nothing) return nothing
    const args = givenArguments(path.ArgumentInfo, resolve)
    if (path.ObjectPathType === pathType.indexer) {
      if (!parent.find) throw new NotModelled(`finding items in ${parent.type}`)
      const found = parent.find(args[0])
      if (found === nothing) throw itemNotFound(`${parent.type} item ${String(args[0])}`)
      return found
    }
    const found =
      path.ObjectPathType === pathType.property
        ? this.link(parent, path.Name)()
        : this.method(parent, path.Name)(...args)
    if (found === nothing || isWireObject(found)) return found
    throw new NotModelled(`${parent.type}.${camel(path.Name)} as an object`)
  }

  private method({ type, methods }: WireObject, name: string) {
    const member = camel(name)
    this.refuseTooNew(type, member)
    const found = methods?.[member]
    if (!found) throw new NotModelled(`${type}.${member}()`)
    return found
  }

  private link({ type, links }: WireObject, name: string) {
    const member = camel(name)
    this.refuseTooNew(type, member)
    const found = links?.[member]
    if (!found) throw new NotModelled(`${type}.${member}`)
    return found
  }

  private keep(object: Found): null {
    if (object !== nothing && object.reference) this.kept.set(object.reference, object)
    return null
  }

  private letGo(reference: unknown): null {
    this.kept.delete(String(reference))
    return null
  }

  private refuseTooNew(type: string, member: string): void {
    refuseTooNew(this.profile, type, member)
  }

  private refusal(error: unknown, action: Action, index: number): NonNullable<Answer['Error']> {
    if (!(error instanceof OfficeError)) throw error
    if (error instanceof NotModelled) this.onNotModelled(error.message)
    const { code, message, status } = error
    return { Code: code, Message: message, Location: action.Name, ActionIndex: index, HttpStatusCode: status }
  }
}

/** Internal bookkeeping of the library is no operation of the add-in. */
const isCounted = ({ ActionType, Name }: Action): boolean =>
  ActionType !== actionType.method || (Name !== '_KeepReference' && Name !== '_RemoveReference')

const some = (object: Found): WireObject => {
  if (object === nothing) throw new OfficeError('InvalidObjectPath', 'The object is a null object.')
  return object
}

/** Values -> values; _KeepReference stays. */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/** Objects stand in the arguments as null with their path beside it, or deep inside as { _ObjectPathId }. */
const givenArguments = (info: Arguments | undefined, resolve: (id: number) => Found): unknown[] => {
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill)
    if (typeof value !== 'object' || value === null) return value
    if ('_ObjectPathId' in value) return resolve(Number(value._ObjectPathId))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one)]))
  }
  return (info?.Arguments ?? []).map((value, at) => {
    const path = info?.ReferencedObjectPathIds?.[at]
    return typeof path === 'number' && path > 0 ? resolve(path) : fill(value)
  })
}
