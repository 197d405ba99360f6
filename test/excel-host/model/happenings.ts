// What happens in the workbook and who wants to hear of it. Event numbers are those that office.js registers its handlers under.

/** Number of an event on the wire. */
export const eventNumbers = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
} as const

export type Happening = keyof typeof eventNumbers

/** The name in Excel.EventType, as the add-in reads it in `event.type`. */
export const eventTypes: Readonly<Record<Happening, string>> = {
  changed: 'WorksheetChanged',
  activated: 'WorksheetActivated',
  deactivated: 'WorksheetDeactivated',
  added: 'WorksheetAdded',
  selectionChanged: 'WorksheetSelectionChanged',
  deleted: 'WorksheetDeleted',
  calculated: 'WorksheetCalculated',
  formatChanged: 'WorksheetFormatChanged',
}

/** Who listens: registered and unregistered over the wire. */
export class Listeners {
  private readonly registered = new Map<string, number>()

  register(event: Happening, target: string): void {
    const key = `${event} ${target}`
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1)
  }

  unregister(event: Happening, target: string): void {
    this.registered.delete(`${event} ${target}`)
  }

  has(event: Happening, target: string): boolean {
    return this.registered.has(`${event} ${target}`)
  }

  /** 'changed Workbook', 'selectionChanged {000…}': for a test that asks whether everything was let go. */
  list(): string[] {
    return [...this.registered.keys()]
  }
}
