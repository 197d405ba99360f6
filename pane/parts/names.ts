// A party, sector or type in the language of the pane; a name of the user's own stays as it is.

export const nameIn = (names: Readonly<Record<string, string>>, name: string): string => names[name] ?? name
