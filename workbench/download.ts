// Hands a file to the browser, which saves it where it saves downloads. The file is made here; it travels over no network.
export const download = (content: Blob, fileName: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** What a browser calls an .xlsx file. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A name every system accepts, from what the user typed: "Maatjes / Almere" -> "maatjes-almere". */
export const fileNameOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/\p{M}/gu, '')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60) || 'impactkaart'
