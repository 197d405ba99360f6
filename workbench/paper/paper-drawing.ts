// The pieces of a drawing on paper.
const space = 'http://www.w3.org/2000/svg'

export const drawing = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): SVGElementTagNameMap[K] => {
  const made = document.createElementNS(space, name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value))
  made.textContent = text
  return made
}

/** Coloured squares with what they stand for, side by side. */
export const legend = (
  names: readonly { readonly name: string; readonly color: string }[],
  y: number,
): SVGElement[] => {
  let x = 0
  return names.flatMap(({ name, color }) => {
    const at = x
    x += 22 + name.length * 5.5
    return [
      drawing('rect', { x: at, y: y - 8, width: 8, height: 8, fill: color }),
      drawing('text', { x: at + 12, y, 'font-size': 10 }, name),
    ]
  })
}
