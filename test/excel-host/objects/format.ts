// Excel.RangeFormat and what hangs below it. Works on one area (Range) or on several (RangeAreas).
import { asColor, asFlag, asNumberFrom, asOneOf, asText, asWhole } from '../arguments'
import { type Area, maxColumns, maxRows } from '../model/address'
import type { FormatValue } from '../model/formats'
import { type Permission, refuseUnlessAllowed } from '../model/protection'
import type { SheetState } from '../model/sheet'
import type { WireObject } from '../wire-object'
import { borders } from './borders'
import type { Host } from './host'

type Check = (value: unknown) => FormatValue

const looks: Readonly<Record<string, Check>> = {
  horizontalAlignment: asOneOf(
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ),
  verticalAlignment: asOneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
  wrapText: asFlag,
  indentLevel: asWhole,
  shrinkToFit: asFlag,
  textOrientation: asWhole,
  readingOrder: asOneOf('Context', 'LeftToRight', 'RightToLeft'),
}

const font: Readonly<Record<string, Check>> = {
  bold: asFlag,
  italic: asFlag,
  color: asColor,
  name: asText,
  size: asNumberFrom(1, 409),
  underline: asOneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
  strikethrough: asFlag,
}

const lock: Readonly<Record<string, Check>> = { locked: asFlag, formulaHidden: asFlag }

export const rangeFormat = (host: Host, sheet: SheetState, areas: readonly Area[]): WireObject => {
  const shared = (name: string, spread = same): FormatValue => {
    const [first, ...rest] = areas.map((area) => sheet.formats.shared(name, spread(area)))
    return rest.every((one) => one === first) ? (first ?? null) : null
  }
  const lay = (name: string, value: FormatValue, permission: Permission, spread = same): void => {
    refuseUnlessAllowed(sheet, permission, `formatting (${name})`)
    for (const area of areas) sheet.formats.lay(name, spread(area), value)
    host.book.notify('formatChanged', sheet, {})
  }
  const group = (prefix: string, checks: Readonly<Record<string, Check>>) => ({
    get: Object.fromEntries(Object.keys(checks).map((name) => [name, () => shared(prefix + name)])),
    set: Object.fromEntries(
      Object.entries(checks).map(([name, check]) => [
        name,
        (value: unknown) => lay(prefix + name, check(value), 'allowFormatCells'),
      ]),
    ),
  })
  const ownLooks = group('', looks)
  return {
    type: 'RangeFormat',
    get: {
      ...ownLooks.get,
      columnWidth: () => shared('columnWidth', wholeColumns),
      rowHeight: () => shared('rowHeight', wholeRows),
    },
    set: {
      ...ownLooks.set,
      columnWidth: (value) => lay('columnWidth', asNumberFrom(0, 1790)(value), 'allowFormatColumns', wholeColumns),
      rowHeight: (value) => lay('rowHeight', asNumberFrom(0, 409.5)(value), 'allowFormatRows', wholeRows),
    },
    links: {
      fill: () => ({
        type: 'RangeFill',
        ...group('fill.', { color: asColor }),
        methods: { clear: () => lay('fill.color', '#FFFFFF', 'allowFormatCells') },
      }),
      font: () => ({ type: 'RangeFont', ...group('font.', font) }),
      protection: () => ({ type: 'FormatProtection', ...group('protection.', lock) }),
      borders: () => borders(sheet, areas),
    },
    methods: {
      autofitColumns: () => refuseUnlessAllowed(sheet, 'allowFormatColumns', 'fitting columns'),
      autofitRows: () => refuseUnlessAllowed(sheet, 'allowFormatRows', 'fitting rows'),
    },
  }
}

const same = (area: Area): Area => area
export const wholeColumns = (area: Area): Area => ({ ...area, row: 0, rows: maxRows })
export const wholeRows = (area: Area): Area => ({ ...area, column: 0, columns: maxColumns })
