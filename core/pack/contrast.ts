// How well two colours can be told apart: the contrast of WCAG 2, from 1 (equal) to 21 (black on white). Text needs 4.5.

/** '#RRGGBB' */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const leastContrast = 4.5

export const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** White text stands on the colour of an organisation, and that colour on white. */
export const readsWithWhite = (color: string): boolean => contrast(color, '#FFFFFF') >= leastContrast
