// A picture as Excel reads it from base64: a PNG or JPEG, and how large it comes on the sheet.
import { pictureOf } from '../../support/picture-of'
import type { Picture } from './sheet'

/** Without resolution of its own a picture has 96 dots in an inch of 72 points. */
const point = 0.75

/** A text that begins with "data:" is no base64. */
export const pictureIn = (base64: string): Pick<Picture, 'kind' | 'base64' | 'width' | 'height'> | undefined => {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined
  const found = pictureOf(Buffer.from(base64, 'base64'))
  return found && { kind: found.kind, base64, width: found.width * point, height: found.height * point }
}
