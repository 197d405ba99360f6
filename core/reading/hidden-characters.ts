// Text copied from a browser or a document carries marks that nobody sees: soft hyphens, zero width spaces, marks of reading direction.
// They split words and numbers for a program, so they go before anything is looked for. Formulas of sheets take the same list.

/** Each range by its first and last number. */
const ranges = [
  ...([
    [0xad, 0xad],
    [0x61c, 0x61c],
    [0x180e, 0x180e],
    [0x200b, 0x200f],
  ] as const),
  ...([
    [0x202a, 0x202e],
    [0x2060, 0x2069],
    [0xfeff, 0xfeff],
  ] as const),
]

export const hiddenCharacters = ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => String.fromCharCode(first + step)))
  .join('')

const hidden = new RegExp(`[${hiddenCharacters}]`, 'g')

/** The text without characters that nobody sees. */
export const withoutHidden = (text: string): string => text.replace(hidden, '')
