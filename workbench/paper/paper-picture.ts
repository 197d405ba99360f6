// The logo of an organisation on the printed page. The grid shows no pictures; paper and file do.
import type { PlanPicture } from '../../core'

/** Dots of a screen, in points. */
const point = 0.75

/** There before the print window opens, which waits for nothing. A picture that cannot be shown leaves its words. */
export const paperPicture = async (
  { type, base64, alt, width, height }: PlanPicture,
  scale: number,
): Promise<HTMLImageElement> => {
  const image = document.createElement('img')
  image.alt = alt
  image.src = `data:image/${type};base64,${base64}`
  Object.assign(image.style, { width: `${width * point * scale}pt`, height: `${height * point * scale}pt` })
  await image.decode().catch(() => undefined)
  return image
}
