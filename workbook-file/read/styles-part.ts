// Of the styles of a workbook only what its contents need: how numbers are shown, and which cells are open for typing on a protected sheet.
import type { Refuse } from './file-problem'
import { readXml } from './xml'

export interface CellStyle {
  /** A pattern such as "0.0%"; undefined for numbers as they come. */
  readonly format: string | undefined
  readonly unlocked: boolean
}

/** As many as programs can hold. */
const mostStyles = 65_490
const longestFormat = 255

/** Patterns that have a number only. Dates as Dutch programs show them. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'dd-mm-yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd-mm-yyyy h:mm'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;[Red]-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;[Red]-#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
])

const isOn = (text: string | undefined): boolean => text === '1' || text === 'true'

/** By the number that cells have. @throws FileProblem when there are more than any program makes. */
export const readStyles = (xml: string, refuse: Refuse): readonly CellStyle[] => {
  const formats = new Map<number, string>()
  const styles: { format: number; unlocked: boolean }[] = []
  readXml(xml, {
    open: (name, parent, attributes) => {
      if (name === 'numFmt' && parent === 'numFmts') {
        const given = attributes()
        const code = given.get('formatCode') ?? ''
        if (code.length <= longestFormat && formats.size < mostStyles) formats.set(Number(given.get('numFmtId')), code)
      } else if (name === 'xf' && parent === 'cellXfs') {
        if (styles.length >= mostStyles) throw refuse('damaged')
        styles.push({ format: Number(attributes().get('numFmtId') ?? 0), unlocked: false })
      } else if (name === 'protection' && parent === 'xf') {
        const [last, locked] = [styles.at(-1), attributes().get('locked')]
        if (last && locked !== undefined) last.unlocked = !isOn(locked)
      }
    },
  })
  return styles.map(({ format, unlocked }) => {
    const code = formats.get(format) ?? builtIn.get(format)
    return { format: code === 'General' ? undefined : code, unlocked }
  })
}
