// Text copied from a browser or a document carries marks that nobody sees: soft hyphens, zero width spaces, marks of reading direction.
// They split words and numbers for a program, so they go before anything is looked for.

const hidden = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** The text without characters that nobody sees. */
export const withoutHidden = (text: string): string => text.replace(hidden, '')
