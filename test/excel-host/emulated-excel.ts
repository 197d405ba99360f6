// The emulated Excel itself: one open workbook, one add-in, and everything that goes between them. How messages travel is up to transports/.
import { Executor } from './executor'
import { Failures, wholeRequest } from './failures'
import {
  type CallOptions,
  type FunctionAnswer,
  type FunctionArgument,
  FunctionCalls,
  type Invocation,
} from './function-calls'
import { fullAddress, parseAddress } from './model/address'
import { eventNumbers, eventTypes, type Happening, Listeners } from './model/happenings'
import type { SheetState } from './model/sheet'
import { Workbook } from './model/workbook'
import type { Host } from './objects/host'
import { services } from './objects/services'
import { workbook } from './objects/workbook'
import type { Profile } from './profiles'
import { type Action, pathType, type Request } from './wire'

/** Sends to the add-in, once it runs. */
export interface Transport {
  /** Entries of [category, type, target, message, id, isOverride]. */
  push(entries: readonly (readonly unknown[])[]): void
  pressButton(functionName: string): void
}

/** What office.js gets for one request: an answer, or the number of a failure as a whole. */
export type RequestOutcome = { readonly answer: string } | { readonly failure: number }

const category = { functions: 1, actions: 2, events: 65_536 } as const
const functionCall = 1000

export class EmulatedExcel implements Host {
  readonly book = new Workbook()
  readonly listeners = new Listeners()
  readonly failures = new Failures()
  readonly calls: FunctionCalls
  /** Everything the add-in asked for that is not modelled: a test ends with expecting this to be empty. */
  readonly notModelled: string[] = []
  /** Requests about the workbook, in order, with their size. The library's own (functions, start-up) are left out. */
  readonly requests: { readonly request: Request; readonly bytes: number }[] = []
  readonly buttonsCompleted: string[] = []
  /** Office.context.document.settings, as saved. */
  documentSettings: Readonly<Record<string, string>> = {}
  startup: Host['startup'] = 'None'
  paneState: Host['paneState'] = 'Visible'
  screenUpdatesSuspended = 0
  transport: Transport | undefined
  private readonly executor: Executor
  private pending: (readonly unknown[])[] = []
  private readonly functions = new Moment()
  private readonly buttons = new Moment()
  private onButton: (() => void)[] = []

  constructor(readonly profile: Profile) {
    this.calls = new FunctionCalls(profile.blank)
    const roots = { workbook: () => workbook(this), service: (name: string) => services(this, name) }
    this.executor = new Executor(profile, roots, (message) => this.notModelled.push(message))
    this.book.notify = (event, sheet, details) => this.note(event, sheet, details)
  }

  get syncs(): number {
    return this.failures.syncs
  }

  get operations(): number {
    return this.failures.operations
  }

  /** Ranges that the add-in tracks and has not let go. */
  get keptReferences(): number {
    return this.executor.keptReferences
  }

  /** One request of office.js, as text. */
  receive(body: string): RequestOutcome {
    const request = JSON.parse(body) as Request
    const isOwn = isOfTheLibrary(request)
    const bytes = Buffer.byteLength(body)
    const { largestMessage } = this.profile
    if (!isOwn) this.requests.push({ request, bytes })
    const failure = isOwn ? undefined : this.failures.sync()
    if (failure !== undefined) return { failure }
    if (largestMessage !== undefined && bytes > largestMessage) return { failure: wholeRequest.tooLarge }
    const answer = JSON.stringify(this.executor.perform(request, isOwn ? undefined : this.failures))
    setTimeout(() => this.deliver(), 0)
    if (largestMessage !== undefined && Buffer.byteLength(answer) > largestMessage)
      return { failure: wholeRequest.answerTooLarge }
    return !isOwn && this.failures.losesAnswer() ? { failure: wholeRequest.broken } : { answer }
  }

  /** Calls a function of the add-in and waits for its answer. */
  async call(name: string, args: readonly FunctionArgument[], options?: CallOptions): Promise<FunctionAnswer> {
    const [answer] = await this.callMany([[name, args]], options)
    return answer ?? { error: '#BUSY!', message: '' }
  }

  /** Many calls in one message, as Excel recalculates a sheet. */
  async callMany(
    calls: readonly (readonly [name: string, args: readonly FunctionArgument[]])[],
    options?: CallOptions,
  ): Promise<FunctionAnswer[]> {
    if (!this.profile.functions) throw new Error(`${this.profile.name} knows no functions of add-ins`)
    await this.functions.reached()
    const made = calls.map(([name, args]) => this.calls.call(name, args, options))
    const invocations = made.flatMap(({ invocation }): Invocation[] => (invocation ? [invocation] : []))
    this.push(
      invocations.map(({ id, message }) => [category.functions, functionCall, '', JSON.stringify(message), id, false]),
    )
    return Promise.all(made.map(({ answer }) => answer))
  }

  /** A click on the ribbon button with this function; ready when the add-in says it completed. */
  async pressButton(functionName: string): Promise<void> {
    if (this.profile.platform !== 'ipad') await this.buttons.reached()
    const completed = new Promise<void>((resolve) => this.onButton.push(resolve))
    this.started().pressButton(functionName)
    await completed
  }

  /** The library listens for buttons from now on. */
  hearsButtons(): void {
    this.buttons.reach()
  }

  /** A keyboard shortcut or another action that was registered with Office.actions.associate. */
  pressShortcut(action: string): void {
    this.push([[category.actions, functionCall, '', JSON.stringify([action, '']), 0, false]])
  }

  buttonCompleted(id: string): void {
    this.buttonsCompleted.push(id)
    this.onButton.shift()?.()
  }

  functionsReady(): void {
    this.functions.reach()
  }

  functionResults(rows: readonly unknown[]): void {
    this.calls.answered(rows)
  }

  /** Sends what happened to who listens. Called after every request and after every act of the person. */
  deliver(): void {
    const entries = this.pending.splice(0)
    if (entries.length > 0 && this.transport) this.push(entries)
  }

  private push(entries: readonly (readonly unknown[])[]): void {
    if (entries.length > 0) this.started().push(entries)
  }

  private started(): Transport {
    if (!this.transport) throw new Error('no add-in runs in this Excel yet')
    return this.transport
  }

  private note(event: Happening, sheet: SheetState, details: Readonly<Record<string, unknown>>): void {
    const { address } = details
    const reference = typeof address === 'string' ? fullAddress(sheet.name, parseAddress(address).area) : undefined
    const body = {
      ...details,
      type: eventTypes[event],
      worksheetId: sheet.id,
      source: 'Local',
      triggerSource: 'Unknown',
      ...(reference && { referenceId: reference }),
    }
    for (const target of [sheet.id, 'Workbook'])
      if (this.listeners.has(event, target))
        this.pending.push([category.events, eventNumbers[event], target, JSON.stringify(body), 0, false])
  }
}

/** Something that happens once in the life of an add-in, and that others wait for. */
class Moment {
  private waiting: (() => void)[] | undefined = []

  reach(): void {
    const waiting = this.waiting ?? []
    this.waiting = undefined
    for (const go of waiting) go()
  }

  reached(): Promise<void> {
    return new Promise((resolve) => (this.waiting ? this.waiting.push(resolve) : resolve()))
  }
}

/** Requests of the library itself: to its services, or to let go of ranges after a batch. They are no syncs of the add-in. */
const isOfTheLibrary = ({ ObjectPaths, Actions }: Request): boolean => {
  const isService = (id: number | undefined): boolean => {
    const path = id === undefined ? undefined : ObjectPaths[id]
    if (!path) return false
    return path.ObjectPathType === pathType.service || isService(path.ParentObjectPathId)
  }
  const letsGo = ({ Name }: Action) => Name === '_RemoveReference'
  const isRoot = ({ ObjectPathId }: Action) => ObjectPaths[ObjectPathId]?.ObjectPathType === pathType.root
  const onlyLetsGo = Actions.some(letsGo) && Actions.every((one) => letsGo(one) || isRoot(one))
  return onlyLetsGo || Actions.some(({ ObjectPathId }) => isService(ObjectPathId))
}
