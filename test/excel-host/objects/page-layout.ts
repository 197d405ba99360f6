// Excel.PageLayout: what a sheet looks like on paper.
import { asFlag, asNumberFrom, asOneOf, asPlace, asRecordOf, asText, asTextUpTo, asWhole, given } from '../arguments'
import { type Area, parseAddress } from '../model/address'
import type { SheetState } from '../model/sheet'
import { invalidArgument, itemNotFound, NotModelled } from '../office-error'
import { isWireObject, nothing, type WireObject } from '../wire-object'
import type { Host } from './host'
import { range } from './range'
import { rangeAreas } from './range-areas'

const margin = asNumberFrom(0)

/** Zoom is either a scale or a number of pages. */
const asZoom = (value: unknown): unknown => {
  const zoom = asRecordOf('scale', 'horizontalFitToPages', 'verticalFitToPages')(value)
  if (given(zoom.scale)) asNumberFrom(10, 400)(zoom.scale)
  for (const pages of [zoom.horizontalFitToPages, zoom.verticalFitToPages])
    if (given(pages) && asWhole(pages) < 1)
      throw invalidArgument('At least one page; leave out what may be as many as needed.')
  return Object.fromEntries(Object.entries(zoom).filter(([, one]) => given(one)))
}

const checks: Readonly<Record<string, (value: unknown) => unknown>> = {
  orientation: asOneOf('Portrait', 'Landscape'),
  paperSize: asText,
  zoom: asZoom,
  centerHorizontally: asFlag,
  centerVertically: asFlag,
  leftMargin: margin,
  rightMargin: margin,
  topMargin: margin,
  bottomMargin: margin,
  headerMargin: margin,
  footerMargin: margin,
  blackAndWhite: asFlag,
  draftMode: asFlag,
  printGridlines: asFlag,
  printHeadings: asFlag,
  printOrder: asOneOf('DownThenOver', 'OverThenDown'),
  printComments: asOneOf('NoComments', 'EndSheet', 'InPlace'),
  printErrors: asOneOf('AsDisplayed', 'Blank', 'Dash', 'NotAvailable'),
  firstPageNumber: (value) => (value === '' ? '' : asWhole(value)),
}

/** Points in one unit. */
const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const

export const pageLayout = (host: Host, sheet: SheetState): WireObject => {
  const { page } = sheet
  const areasOf = (value: unknown): readonly Area[] => {
    if (isWireObject(value) && value.place) return value.place.areas
    return asText(value)
      .split(',')
      .map((one) => parseAddress(one.trim()).area)
  }
  const one = (value: unknown): Area => (typeof value === 'string' ? parseAddress(value).area : asPlace(value).area)
  const someRange = (area: Area | undefined, what: string): WireObject => {
    if (!area) throw itemNotFound(what)
    return range(host, sheet, area)
  }
  return {
    type: 'PageLayout',
    get: Object.fromEntries(Object.keys(checks).map((name) => [name, () => page.set[name]])),
    set: Object.fromEntries(
      Object.entries(checks).map(([name, check]) => [
        name,
        (value: unknown) => {
          page.set[name] = check(value)
        },
      ]),
    ),
    links: { headersFooters: () => headersFooters(sheet) },
    methods: {
      setPrintArea: (value) => {
        page.printArea = areasOf(value)
      },
      getPrintArea: () => {
        if (page.printArea.length === 0) throw itemNotFound('print area')
        return rangeAreas(host, sheet, page.printArea)
      },
      getPrintAreaOrNullObject: () => (page.printArea.length > 0 ? rangeAreas(host, sheet, page.printArea) : nothing),
      setPrintTitleRows: (value) => {
        page.titleRows = one(value)
      },
      getPrintTitleRows: () => someRange(page.titleRows, 'rows that are repeated'),
      getPrintTitleRowsOrNullObject: () => (page.titleRows ? range(host, sheet, page.titleRows) : nothing),
      setPrintTitleColumns: (value) => {
        page.titleColumns = one(value)
      },
      getPrintTitleColumns: () => someRange(page.titleColumns, 'columns that are repeated'),
      getPrintTitleColumnsOrNullObject: () => (page.titleColumns ? range(host, sheet, page.titleColumns) : nothing),
      setPrintMargins: (unit, margins) => {
        const points = units[asOneOf('Points', 'Inches', 'Centimeters')(unit)]
        const sides = asRecordOf('top', 'bottom', 'left', 'right', 'header', 'footer')(margins)
        for (const [side, size] of Object.entries(sides))
          if (given(size)) page.set[`${side}Margin`] = margin(size) * points
      },
    },
  }
}

const headersFooters = (sheet: SheetState): WireObject => ({
  type: 'HeaderFooterGroup',
  get: { state: () => 'Default', useSheetMargins: () => true, useSheetScale: () => true },
  set: {
    state: (value) => {
      if (asText(value) !== 'Default') throw new NotModelled('other headers on first, odd or even pages')
    },
  },
  links: {
    defaultForAllPages: () => ({
      type: 'HeaderFooter',
      get: Object.fromEntries(Object.keys(sheet.page.texts).map((place) => [place, () => sheet.page.texts[place]])),
      set: Object.fromEntries(
        Object.keys(sheet.page.texts).map((place) => [
          place,
          (value: unknown) => {
            sheet.page.texts[place] = asTextUpTo(255)(value)
          },
        ]),
      ),
    }),
  },
})
