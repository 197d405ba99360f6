// Protection of a sheet (contents) and of the workbook (structure).
import { asFlag, asOneOf, asRecordOf, asText, given } from '../arguments'
import type { SheetState } from '../model/sheet'
import { accessDenied, invalidOperation } from '../office-error'
import type { WireObject } from '../wire-object'
import type { Host } from './host'

const flags = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
]

const unprotected = { ...Object.fromEntries(flags.map((flag) => [flag, false])), selectionMode: 'Normal' }

const checkedOptions = (value: unknown): Readonly<Record<string, unknown>> => {
  if (!given(value)) return unprotected
  const { selectionMode, ...allowed } = asRecordOf(...flags, 'selectionMode')(value)
  for (const flag of Object.values(allowed)) if (given(flag)) asFlag(flag)
  const mode = given(selectionMode) ? asOneOf('Normal', 'Unlocked', 'None')(selectionMode) : 'Normal'
  return { ...unprotected, ...allowed, selectionMode: mode }
}

const passwordOf = (value: unknown): string => (given(value) ? asText(value) : '')

export const sheetProtection = (sheet: SheetState): WireObject => ({
  type: 'WorksheetProtection',
  get: {
    protected: () => sheet.protection !== undefined,
    options: () => sheet.protection?.options ?? unprotected,
  },
  methods: {
    protect: (options, password) => {
      if (sheet.protection) throw invalidOperation(`The sheet ${sheet.name} is protected already.`)
      sheet.protection = { options: checkedOptions(options), password: passwordOf(password) }
    },
    unprotect: (password) => {
      if (sheet.protection && sheet.protection.password !== passwordOf(password))
        throw accessDenied(`This is not the password of the sheet ${sheet.name}.`)
      sheet.protection = undefined
    },
  },
})

export const workbookProtection = ({ book }: Host): WireObject => ({
  type: 'WorkbookProtection',
  get: { protected: () => book.structure !== undefined },
  methods: {
    protect: (password) => {
      if (book.structure) throw invalidOperation('The workbook is protected already.')
      book.structure = { password: passwordOf(password) }
    },
    unprotect: (password) => {
      if (book.structure && book.structure.password !== passwordOf(password))
        throw accessDenied('This is not the password of the workbook.')
      book.structure = undefined
    },
  },
})
