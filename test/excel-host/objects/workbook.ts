// Excel.Workbook, its application, settings and custom XML parts.
import { asOneOf, asText, given } from '../arguments'
import { itemNotFound } from '../office-error'
import { nothing, type WireObject } from '../wire-object'
import { collection } from './collection'
import type { Host } from './host'
import { names } from './names'
import { workbookProtection } from './protection'
import { range } from './range'
import { settings } from './settings'
import { worksheet, worksheets } from './worksheet'
import { xmlParts } from './xml-parts'

export const workbook = (host: Host): WireObject => {
  const { book } = host
  const activeCell = () => range(host, book.active, { ...book.selected, rows: 1, columns: 1 })
  return {
    type: 'Workbook',
    get: { name: () => 'Map1.xlsx', readOnly: () => false, isDirty: () => true, previouslySaved: () => true },
    links: {
      application: () => application(host),
      worksheets: () => worksheets(host),
      names: () => names(host),
      tables: () => tables(host),
      settings: () => settings(host),
      customXmlParts: () => xmlParts(host),
      protection: () => workbookProtection(host),
    },
    methods: {
      getSelectedRange: () => range(host, book.active, book.selected),
      getActiveCell: activeCell,
      // By which the library finds the range of a changed event: the emulator gives its address as the reference.
      _GetRangeForEventByReferenceId: (address) => {
        const found = book.areaOfName(asText(address))
        if (!found) throw itemNotFound('range of that event')
        return range(host, found.sheet, found.area)
      },
      _GetRangeOrNullObjectForEventByReferenceId: (address) => {
        const found = book.areaOfName(asText(address))
        return found ? range(host, found.sheet, found.area) : nothing
      },
    },
  }
}

const tables = (host: Host): WireObject => {
  const all = () =>
    host.book.tables.map(
      ({ name, sheet }): WireObject => ({
        type: 'Table',
        id: name,
        get: { name: () => name },
        links: { worksheet: () => worksheet(host, sheet) },
      }),
    )
  return collection('TableCollection', all, (key) => all().find(({ id }) => id === key))
}

const application = (host: Host): WireObject => {
  const { book } = host
  const isDutch = host.profile.locale.startsWith('nl')
  return {
    type: 'Application',
    get: {
      calculationMode: () => book.calculationMode,
      calculationState: () => 'Done',
      calculationEngineVersion: () => 191_029,
      decimalSeparator: () => (isDutch ? ',' : '.'),
      thousandsSeparator: () => (isDutch ? '.' : ','),
      useSystemSeparators: () => true,
    },
    set: {
      calculationMode: (value) => {
        book.calculationMode = asOneOf('Automatic', 'AutomaticExceptTables', 'Manual')(value)
      },
    },
    links: {
      cultureInfo: () => ({
        type: 'CultureInfo',
        get: { name: () => host.profile.locale },
        links: {
          numberFormat: () => ({
            type: 'NumberFormatInfo',
            get: {
              numberDecimalSeparator: () => (isDutch ? ',' : '.'),
              numberGroupSeparator: () => (isDutch ? '.' : ','),
              currencySymbol: () => '€',
            },
          }),
        },
      }),
    },
    methods: {
      calculate: (kind) => {
        asOneOf('Recalculate', 'Full', 'FullRebuild')(given(kind) ? kind : 'Recalculate')
      },
      suspendScreenUpdatingUntilNextSync: () => {
        host.screenUpdatesSuspended++
      },
      suspendApiCalculationUntilNextSync: () => undefined,
    },
  }
}
