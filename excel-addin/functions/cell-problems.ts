// The sentence of each cell in which one of our functions gave an error. Excel itself shows a sentence with #VALUE! and #N/A only, and
// only after a click on a small sign; the pane shows it as soon as the cell is selected.
// Functions and pane are two entries of one page and share nothing but the page, so the memory hangs there. It forgets the oldest.
import type { Problem } from '../../core'

const most = 500

/** 'Mijn blad'!$C$3 and mijn blad!C3 are one cell. */
const key = (address: string): string => {
  const at = address.lastIndexOf('!')
  const sheet = address.slice(0, at).replace(/^'(.*)'$/, '$1')
  return `${sheet.replaceAll("''", "'").toLowerCase()}!${address.slice(at + 1).replaceAll('$', '')}`
}

export class CellProblems {
  private readonly byCell = new Map<string, Problem>()
  private readonly listeners = new Set<() => void>()

  set(address: string, problem: Problem): void {
    this.byCell.delete(key(address))
    this.byCell.set(key(address), problem)
    for (const oldest of this.byCell.keys()) {
      if (this.byCell.size <= most) break
      this.byCell.delete(oldest)
    }
    this.tell()
  }

  clear(address: string): void {
    if (this.byCell.delete(key(address))) this.tell()
  }

  get(address: string): Problem | undefined {
    return this.byCell.get(key(address))
  }

  get size(): number {
    return this.byCell.size
  }

  /** Calls back when something was remembered or forgotten. Returns the way to stop. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

const place = Symbol.for('impactkaart.cell-problems')

/** The one memory of this page. */
export const cellProblems = (): CellProblems => {
  const page: typeof globalThis & { [place]?: CellProblems } = globalThis
  page[place] ??= new CellProblems()
  return page[place]
}
