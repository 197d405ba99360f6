// The functions count rows within a table; people count as the sheet does.

/** The row numbers in a Dutch text about a table, as the sheet counts them: "rij 4", "De rijen 2, 3 en 5", "in meer rijen: 2, 3". */
export const withSheetRows = (text: string, above: number): string =>
  text.replace(
    /\b(rij(?:en)?:? )((?:\d+(?:, | en )?)+)/gi,
    (_, word: string, numbers: string) => word + numbers.replace(/\d+/g, (number) => String(Number(number) + above)),
  )
