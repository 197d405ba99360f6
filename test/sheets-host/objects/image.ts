/// <reference types="google-apps-script" />
// SpreadsheetApp.OverGridImage: a picture above the cells. And what Google takes for one.
import { pictureOf } from '../../support/picture-of'
import { guessedRefusals, refusals } from '../google-error'
import { guard, stateOf } from '../guard'
import type { ImageState } from '../model/rules'
import type { SheetState } from '../model/sheet'
import type { Session } from '../session'
import { makeRange } from './range'
import type { BlobState } from './utilities'

type Image = GoogleAppsScript.Spreadsheet.OverGridImage

const mostBytes = 2 * 1024 * 1024
const mostPixels = 1_000_000

/** Unsure: whether the content type must be that of the bytes. */
export const imageFrom = (blob: unknown, place: Pick<ImageState, 'id' | 'row' | 'column'>): ImageState => {
  const { bytes, contentType } = stateOf<BlobState>(blob, 'Blob')
  const found = pictureOf(bytes)
  if (!found || contentType !== `image/${found.kind.toLowerCase()}`) throw guessedRefusals.noImage()
  const { width, height } = found
  if (bytes.length > mostBytes || width * height > mostPixels) throw refusals.blobTooLarge()
  const look = { inherent: { width, height }, width, height, altTitle: '', altDescription: '' }
  return { ...place, contentType, base64: bytes.toString('base64'), ...look }
}

export const makeImage = (session: Session, sheet: SheetState, state: ImageState): Image => {
  const change = (what: Partial<ImageState>): Image => {
    session.mayChange(sheet)
    Object.assign(state, what)
    return image
  }
  const members = {
    setWidth: (width: number) => change({ width }),
    setHeight: (height: number) => change({ height }),
    setAltTextTitle: (altTitle: string) => change({ altTitle }),
    setAltTextDescription: (altDescription: string) => change({ altDescription }),
    getWidth: () => state.width,
    getHeight: () => state.height,
    getInherentWidth: () => state.inherent.width,
    getInherentHeight: () => state.inherent.height,
    getAltTextTitle: () => state.altTitle,
    getAltTextDescription: () => state.altDescription,
    getAnchorCell: () => makeRange(session, sheet, { row: state.row, column: state.column, rows: 1, columns: 1 }),
    remove: () => {
      change({})
      sheet.images = sheet.images.filter((one) => one !== state)
    },
  } satisfies Partial<Image>
  const image = guard(members, {
    kind: 'OverGridImage',
    session,
    state,
    concerns: () => ({ sheetId: sheet.id, sheet: sheet.name }),
    alive: () => session.book.byId(sheet.id),
  }) as unknown as Image
  return image
}
