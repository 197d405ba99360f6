// What hangs on a sheet beside its cells, in words: it stays in the old file.
import type { Words } from '../../core'
import type { SheetObject } from '../read/package-parts'

const names: Readonly<Record<SheetObject, Words>> = {
  chart: { nl: 'grafieken', en: 'charts' },
  picture: { nl: 'plaatjes', en: 'pictures' },
  comment: { nl: 'opmerkingen bij cellen', en: 'comments on cells' },
  pivot: { nl: 'draaitabellen', en: 'pivot tables' },
  table: { nl: 'de opmaak als tabel', en: 'the format as a table' },
}

const together = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`

const lost = (objects: readonly SheetObject[]): Words => ({
  nl: `Van dit blad gaan niet mee: ${together(
    objects.map((one) => names[one].nl),
    'en',
  )}. In de oude werkmap blijft het staan.`,
  en: `Of this sheet these do not come along: ${together(
    objects.map((one) => names[one].en),
    'and',
  )}. The old workbook keeps them.`,
})

/** @param logoPlace where a logo belongs on the sheet, when none was found there. */
export const objectWords = (objects: readonly SheetObject[], logoPlace?: string): Words => {
  const { nl, en } = lost(objects)
  if (logoPlace === undefined || !objects.includes('picture')) return { nl, en }
  return {
    nl: `${nl} Een logo wordt alleen herkend als het op ${logoPlace} staat, als .png of .jpg van hooguit 200 kB.`,
    en: `${en} A logo is known only at ${logoPlace}, as a .png or .jpg of at most 200 kB.`,
  }
}
