// How cells look and whether they are locked: one set of layers per property, named as in Excel.RangeFormat.
import type { Area } from './address'
import { Layers } from './layers'

export type FormatValue = string | number | boolean | null

/** What a cell has when nobody set anything. */
const defaults: Readonly<Record<string, FormatValue>> = {
  numberFormat: 'General',
  columnWidth: 48,
  rowHeight: 15,
  columnHidden: false,
  rowHidden: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: 'Context',
  'fill.color': '#FFFFFF',
  'font.bold': false,
  'font.italic': false,
  'font.color': '#000000',
  'font.name': 'Calibri',
  'font.size': 11,
  'font.underline': 'None',
  'font.strikethrough': false,
  'protection.locked': true,
  'protection.formulaHidden': false,
}

/** Borders: 'border.top.style' and the like. */
const borderDefaults: Readonly<Record<string, FormatValue>> = { style: 'None', color: '#000000', weight: 'Thin' }

export class Formats {
  private readonly byName = new Map<string, Layers<FormatValue>>()

  lay(name: string, area: Area, value: FormatValue): void {
    const layers = this.byName.get(name) ?? new Layers<FormatValue>()
    this.byName.set(name, layers)
    layers.lay(area, value)
  }

  at(name: string, row: number, column: number): FormatValue {
    return this.byName.get(name)?.at(row, column) ?? otherwise(name)
  }

  shared(name: string, area: Area): FormatValue {
    const layers = this.byName.get(name)
    return layers ? layers.shared(area, otherwise(name)) : otherwise(name)
  }

  /** Back to how cells look when new; column widths and row heights stay. */
  clear(area: Area): void {
    for (const name of this.byName.keys()) if (!/^(column|row)/.test(name)) this.lay(name, area, otherwise(name))
  }

  copy(): Formats {
    const made = new Formats()
    for (const [name, layers] of this.byName) made.byName.set(name, layers.copy())
    return made
  }
}

const otherwise = (name: string): FormatValue => {
  const value = name.startsWith('border.') ? borderDefaults[name.split('.')[2] ?? ''] : defaults[name]
  if (value === undefined) throw new Error(`no default for the format ${name}`)
  return value
}
