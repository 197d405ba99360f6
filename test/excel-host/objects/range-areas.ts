// Excel.RangeAreas: several ranges of one sheet that are formatted or validated together.
import { asOneOf, given } from '../arguments'
import { type Area, fullAddress } from '../model/address'
import { clearContents } from '../model/contents'
import { refuseUnlessAllowed } from '../model/protection'
import type { SheetState } from '../model/sheet'
import type { WireObject } from '../wire-object'
import { conditionalFormats } from './conditional'
import { rangeFormat } from './format'
import type { Host } from './host'
import { dataValidation } from './validation'
import { worksheet } from './worksheet'

export const rangeAreas = (host: Host, sheet: SheetState, areas: readonly Area[]): WireObject => ({
  type: 'RangeAreas',
  keepable: true,
  place: { sheet, areas },
  get: {
    address: () => areas.map((area) => fullAddress(sheet.name, area)).join(','),
    areaCount: () => areas.length,
    cellCount: () => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  links: {
    format: () => rangeFormat(host, sheet, areas),
    dataValidation: () => dataValidation(sheet, areas),
    conditionalFormats: () => conditionalFormats(host, sheet, areas),
    worksheet: () => worksheet(host, sheet),
  },
  methods: {
    clear: (applyTo) => {
      const what = asOneOf('All', 'Formats', 'Contents')(given(applyTo) ? applyTo : 'All')
      if (what !== 'Contents') refuseUnlessAllowed(sheet, 'allowFormatCells', 'clearing formats')
      for (const area of areas) {
        if (what !== 'Formats') clearContents(host.book, sheet, area)
        if (what !== 'Contents') sheet.formats.clear(area)
      }
    },
  },
})
