// Conditional formats of kind Custom (a formula) and CellValue (a comparison).
import { asColor, asFlag, asOneOf, asRecordOf, asText } from '../arguments'
import { type Area, covers, fullAddress, intersection } from '../model/address'
import { checkFormula } from '../model/entry'
import { refuseUnlessAllowed } from '../model/protection'
import type { ConditionalFormat, SheetState } from '../model/sheet'
import { invalidArgument, NotModelled } from '../office-error'
import { nothing, type WireObject } from '../wire-object'
import { collection } from './collection'
import type { Host } from './host'

const lookObject = (format: ConditionalFormat): WireObject => {
  const group = (
    type: string,
    prefix: string,
    checks: Readonly<Record<string, (value: unknown) => unknown>>,
  ): WireObject => ({
    type,
    get: Object.fromEntries(Object.keys(checks).map((name) => [name, () => format.look[prefix + name] ?? null])),
    set: Object.fromEntries(
      Object.entries(checks).map(([name, check]) => [
        name,
        (value: unknown) => {
          format.look[prefix + name] = check(value)
        },
      ]),
    ),
  })
  return {
    type: 'ConditionalRangeFormat',
    get: { numberFormat: () => format.look.numberFormat ?? null },
    set: {
      numberFormat: (value) => {
        format.look.numberFormat = asText(value)
      },
    },
    links: {
      fill: () => group('ConditionalRangeFill', 'fill.', { color: asColor }),
      font: () =>
        group('ConditionalRangeFont', 'font.', {
          color: asColor,
          bold: asFlag,
          italic: asFlag,
          strikethrough: asFlag,
          underline: asOneOf('None', 'Single', 'Double'),
        }),
    },
  }
}

const custom = (host: Host, format: ConditionalFormat): WireObject => ({
  type: 'CustomConditionalFormat',
  get: {},
  links: {
    format: () => lookObject(format),
    rule: () => ({
      type: 'ConditionalFormatRule',
      get: { formula: () => format.rule.formula ?? '' },
      set: {
        formula: (value) => {
          const formula = asText(value)
          if (!formula.startsWith('=')) throw invalidArgument(`The formula ${formula} does not start with =.`)
          checkFormula(formula, (name) => host.book.find(name) !== undefined)
          format.rule = { formula }
        },
      },
    }),
  },
})

const comparisons = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
]

const cellValue = (format: ConditionalFormat): WireObject => ({
  type: 'CellValueConditionalFormat',
  get: { rule: () => format.rule },
  set: {
    rule: (value) => {
      const rule = asRecordOf('formula1', 'formula2', 'operator')(value)
      asOneOf(...comparisons)(rule.operator)
      format.rule = { ...rule, formula1: asText(rule.formula1) }
    },
  },
  links: { format: () => lookObject(format) },
})

const conditionalFormat = (host: Host, sheet: SheetState, format: ConditionalFormat): WireObject => ({
  type: 'ConditionalFormat',
  id: format.id,
  get: {
    id: () => format.id,
    type: () => format.kind,
    stopIfTrue: () => format.stopIfTrue,
    priority: () => sheet.conditionalFormats.indexOf(format),
  },
  set: {
    stopIfTrue: (value) => {
      format.stopIfTrue = asFlag(value)
    },
  },
  links: {
    custom: () => ofKind(format, 'Custom', () => custom(host, format)),
    customOrNullObject: () => (format.kind === 'Custom' ? custom(host, format) : nothing),
    cellValue: () => ofKind(format, 'CellValue', () => cellValue(format)),
    cellValueOrNullObject: () => (format.kind === 'CellValue' ? cellValue(format) : nothing),
  },
  methods: {
    delete: () => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format)
    },
    getRange: () => ({
      type: 'Range',
      get: { address: () => format.areas.map((area) => fullAddress(sheet.name, area)).join(',') },
    }),
  },
})

const ofKind = (format: ConditionalFormat, kind: string, make: () => WireObject): WireObject => {
  if (format.kind !== kind) throw invalidArgument(`This conditional format is of kind ${format.kind}, not ${kind}.`)
  return make()
}

export const conditionalFormats = (host: Host, sheet: SheetState, areas: readonly Area[]): WireObject => {
  const here = () =>
    sheet.conditionalFormats.filter((one) => one.areas.some((area) => areas.some((own) => intersection(own, area))))
  const wrap = (one: ConditionalFormat) => conditionalFormat(host, sheet, one)
  const find = (key: unknown) => {
    const found = here().find((one) => one.id === key)
    return found && wrap(found)
  }
  return collection('ConditionalFormatCollection', () => here().map(wrap), find, {
    methods: {
      add: (kind) => {
        const known = asOneOf(
          'Custom',
          'CellValue',
          'DataBar',
          'ColorScale',
          'IconSet',
          'TopBottom',
          'PresetCriteria',
          'ContainsText',
        )(kind)
        if (known !== 'Custom' && known !== 'CellValue') throw new NotModelled(`conditional formats of kind ${known}`)
        refuseUnlessAllowed(sheet, 'allowFormatCells', 'conditional formatting')
        const made = { id: `{CF-${host.book.newId()}}`, kind: known, areas, rule: {}, look: {}, stopIfTrue: false }
        sheet.conditionalFormats.unshift(made)
        return wrap(made)
      },
      clearAll: () => {
        refuseUnlessAllowed(sheet, 'allowFormatCells', 'conditional formatting')
        const isOurs = (one: ConditionalFormat) => one.areas.every((area) => areas.some((own) => covers(own, area)))
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !isOurs(one))
      },
    },
  })
}
