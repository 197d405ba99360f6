// The logo of an organisation, above the cells.
import { areaOf, type PlanPicture } from '../../../core'
import type { Sheet } from '../survey'

/** What it takes on the sheet and on the picture. */
export const pictureCalls = 4

export const addPicture = (sheet: Sheet, { at, type, base64, alt, width, height }: PlanPicture): void => {
  const { row, column } = areaOf(at).from
  const bytes = Utilities.newBlob(Utilities.base64Decode(base64), `image/${type}`, 'logo')
  sheet.insertImage(bytes, column, row).setWidth(width).setHeight(height).setAltTextDescription(alt)
}
