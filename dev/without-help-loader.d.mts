/** The text of a function's file without the words for people. */
export declare const withoutHelp: (source: string, fileName?: string) => string
