// Typed text inside a sentence about a pack: on one line, not endless.

export const shown = (text: string): string => {
  const line = text.replace(/\p{C}/gu, '').slice(0, 60)
  return line.length < text.length && line.length === 60 ? `${line}…` : line
}
