// Sheets of an overview in the making: the pieces of our templates, and beside each native formula what it comes to, for programs that
// show a file without calculating. Sheets are not locked, so that people can sort, filter and add.
import { type CellLook, type Meaning, type PlanPrint, type PlanSheet, SheetDraft } from '../../../core'

export interface Live {
  readonly formula: string
  readonly result: string | number
}

export type Content = string | number | Live | undefined

const isLive = (content: Content): content is Live => typeof content === 'object'

export interface OverviewSheet {
  readonly sheet: PlanSheet
  readonly results: Readonly<Record<string, string | number>>
}

export class OverviewDraft {
  readonly draft: SheetDraft
  private readonly results: Record<string, string | number> = {}

  constructor(
    readonly name: string,
    { widths, frozenRows = 0, print }: { widths: readonly number[]; frozenRows?: number; print: PlanPrint },
  ) {
    this.draft = new SheetDraft({ name, role: name, widths, frozen: { rows: frozenRows, columns: 0 }, print })
  }

  put(at: string, content: Content, meaning: Meaning, look: CellLook = {}): this {
    if (isLive(content)) {
      this.draft.formula(at, content.formula, meaning, look)
      this.results[at] = content.result
    } else if (content === undefined || content === '') this.draft.blank(at, meaning)
    else this.draft.value(at, content, meaning, look)
    return this
  }

  /** A cell that the reader may change; it starts with this. */
  choice(at: string, content: string | number, look: CellLook = {}): this {
    this.draft.value(at, content, 'invoer', look)
    return this
  }

  done(): OverviewSheet {
    return { sheet: { ...this.draft.sheet(), protect: false }, results: this.results }
  }
}

/** "€ 3.000" and the like belong to the cells; this is what is printed at the foot of each page. */
export const footer = (title: string): string =>
  `&L${title.replaceAll('&', '&&')}&CImpactkaart, overzicht&RPagina &P van &N`
