// The skin of every service object: a call is counted, checked and made; a member that is not modelled throws, so that a typo never passes.
import { checkArguments } from './arguments'
import type { Concerns } from './calls'
import type { Session } from './session'

interface Inside {
  readonly kind: string
  readonly state: unknown
}

const insides = new WeakMap<object, Inside>()

/** Names by which test runners and the language look at any object. */
const looks = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'tagName', 'constructor', 'valueOf', 'length'])

export interface Guarded {
  /** The kind of object, as Google names it: 'Range'. */
  readonly kind: string
  readonly session: Session
  /** What the object stands for, for others that get it as an argument. */
  readonly state?: unknown
  readonly concerns?: Concerns
  /** Throws when the object can no longer be used. */
  readonly alive?: () => void
}

export const guard = <T extends object>(members: T, guarded: Guarded): T => {
  const { kind, session, state, concerns, alive } = guarded
  const proxy = new Proxy(members, {
    get: (target, name) => {
      if (typeof name === 'symbol') return Reflect.get(target, name)
      if (name === 'toString') return () => kind
      const member = Object.hasOwn(target, name) ? Reflect.get(target, name) : undefined
      if (member === undefined) {
        if (looks.has(name) || /^[@$_]/.test(name)) return undefined
        throw session.calls.refuse(`${kind}.${name}`)
      }
      if (typeof member !== 'function') return member
      const call = `${kind}.${name}`
      return (...given: readonly unknown[]) =>
        session.calls.make({ call, person: session.person.name, ...concerns?.() }, () => {
          session.permit(call)
          checkArguments(call, given)
          alive?.()
          return member(...given)
        })
    },
    set: (_, name) => {
      throw session.calls.refuse(`setting ${kind}.${String(name)}`)
    },
  })
  insides.set(proxy, { kind, state })
  return proxy
}

/** 'Range' for a range, undefined for what is not a service object. */
export const kindOf = (value: unknown): string | undefined => insides.get(Object(value))?.kind

/** What a service object stands for; the arguments were checked before, so a wrong kind is a mistake of this emulation. */
export const stateOf = <T>(value: unknown, kind: string): T => {
  const inside = insides.get(Object(value))
  if (inside?.kind !== kind) throw new Error(`expected a ${kind}`)
  return inside.state as T
}
