// Excel.NamedItem and its collections: names of the workbook, and names of one sheet.
import { asFlag, asText, given } from '../arguments'
import { quoteSheet, writeFixedArea } from '../model/address'
import { checkFormula } from '../model/entry'
import type { DefinedName } from '../model/names'
import type { SheetState } from '../model/sheet'
import { invalidArgument, itemNotFound } from '../office-error'
import { isWireObject, nothing, type WireObject } from '../wire-object'
import { collection } from './collection'
import type { Host } from './host'
import { range } from './range'
import { worksheet } from './worksheet'

const namedItem = (host: Host, name: DefinedName): WireObject => {
  const { book } = host
  const place = () => book.areaOfName(name.formula)
  const owner = () => book.sheets.find((one) => one.id === name.scope)
  return {
    type: 'NamedItem',
    id: name.name,
    get: {
      name: () => name.name,
      formula: () => shownFormula(host, name.formula),
      value: () => (place() ? name.formula.slice(1) : valueIn(name.formula)),
      type: () => (place() ? 'Range' : typeOf(valueIn(name.formula))),
      visible: () => name.visible,
      comment: () => name.comment,
      scope: () => (name.scope === '' ? 'Workbook' : 'Worksheet'),
    },
    set: {
      formula: (value) => {
        name.formula = checkedReference(host, value)
      },
      visible: (value) => {
        name.visible = asFlag(value)
      },
      comment: (value) => {
        name.comment = asText(value)
      },
    },
    links: {
      worksheet: () => {
        const found = owner()
        if (!found) throw itemNotFound('sheet of a name of the workbook')
        return worksheet(host, found)
      },
      worksheetOrNullObject: () => {
        const found = owner()
        return found ? worksheet(host, found) : nothing
      },
    },
    methods: {
      delete: () => book.names.remove(name),
      getRange: () => {
        const found = place()
        if (!found) throw itemNotFound(`range that the name ${name.name} refers to`)
        return range(host, found.sheet, found.area)
      },
      getRangeOrNullObject: () => {
        const found = place()
        return found ? range(host, found.sheet, found.area) : nothing
      },
    },
  }
}

export const names = (host: Host, sheet?: SheetState): WireObject => {
  const scope = sheet?.id ?? ''
  const { book } = host
  const find = (key: unknown) => {
    const found = typeof key === 'string' ? book.names.find(key, scope) : undefined
    return found && namedItem(host, found)
  }
  return collection('NamedItemCollection', () => book.names.within(scope).map((one) => namedItem(host, one)), find, {
    methods: {
      add: (name, reference, comment) => {
        const formula = checkedReference(host, reference)
        const noted = given(comment) ? asText(comment) : ''
        if (scope === '') book.refuseTakenName(asText(name))
        return namedItem(host, book.names.add({ name: asText(name), scope, formula, visible: true, comment: noted }))
      },
    },
  })
}

/** Excel on Windows gives formulas of names in the words of its language (office-js issue 2834); everything else is English. */
const shownFormula = ({ profile }: Host, formula: string): string => {
  if (profile.platform !== 'windows' || !profile.locale.startsWith('nl')) return formula
  return formula.replaceAll('#REF!', '#VERW!').replaceAll('SUM(', 'SOM(').replaceAll(',', ';')
}

/** A range handed over as an object, or a formula that starts with '='. */
const checkedReference = ({ book }: Host, reference: unknown): string => {
  if (isWireObject(reference) && reference.place) {
    const { sheet, areas } = reference.place
    return `=${areas.map((area) => `${quoteSheet(sheet.name)}!${writeFixedArea(area)}`).join(',')}`
  }
  const formula = asText(reference)
  if (!formula.startsWith('=')) throw invalidArgument(`A name refers to a range or to a formula: ${formula}.`)
  checkFormula(formula, (name) => book.find(name) !== undefined)
  return formula
}

const valueIn = (formula: string): string | number => {
  const text = formula.slice(1)
  if (text.includes('#REF!')) return '#REF!'
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text.replace(/^"(.*)"$/, '$1')
}

const typeOf = (value: string | number): string => {
  if (value === '#REF!') return 'Error'
  return typeof value === 'number' ? 'Double' : 'String'
}
