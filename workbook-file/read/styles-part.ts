// Of the styles of a workbook only what its contents need: how numbers are shown, which cells are open for typing on a protected sheet, and
// the colour behind them, since that may be the organisation's.
import type { Refuse } from './file-problem'
import { readXml } from './xml'

export interface CellStyle {
  /** A pattern such as "0.0%"; undefined for numbers as they come. */
  readonly format: string | undefined
  readonly unlocked: boolean
  /** '#RRGGBB'; undefined without a background, and for a colour that is named otherwise. */
  readonly fill: string | undefined
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

/** Written with how solid it is in front, which programs do not look at. */
const colorOf = (rgb: string | undefined): string | undefined =>
  rgb !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined

/** By the number that cells have. @throws FileProblem when there are more than any program makes. */
export const readStyles = (xml: string, refuse: Refuse): readonly CellStyle[] => {
  const formats = new Map<number, string>()
  const fills: (string | undefined)[] = []
  const styles: { format: number; fill: number; unlocked: boolean }[] = []
  // Fills of conditional formats stand elsewhere, and are not those of cells.
  let [inFills, isSolid] = [false, false]
  readXml(xml, {
    open: (name, parent, attributes) => {
      if (name === 'numFmt' && parent === 'numFmts') {
        const given = attributes()
        const code = given.get('formatCode') ?? ''
        if (code.length <= longestFormat && formats.size < mostStyles) formats.set(Number(given.get('numFmtId')), code)
      } else if (name === 'xf' && parent === 'cellXfs') {
        if (styles.length >= mostStyles) throw refuse('damaged')
        const given = attributes()
        const [format, fill] = ['numFmtId', 'fillId'].map((id) => Number(given.get(id) ?? 0))
        styles.push({ format: format ?? 0, fill: fill ?? 0, unlocked: false })
      } else if (name === 'protection' && parent === 'xf') {
        const [last, locked] = [styles.at(-1), attributes().get('locked')]
        if (last && locked !== undefined) last.unlocked = !isOn(locked)
      } else if (name === 'fill' && parent === 'fills') {
        if (fills.length >= mostStyles) throw refuse('damaged')
        fills.push(undefined)
      } else if (name === 'fills') inFills = true
      else if (name === 'patternFill') isSolid = attributes().get('patternType') === 'solid'
      else if (name === 'fgColor' && parent === 'patternFill' && inFills && isSolid && fills.length > 0)
        fills[fills.length - 1] ??= colorOf(attributes().get('rgb'))
    },
    close: (name) => {
      if (name === 'fills') inFills = false
    },
  })
  return styles.map(({ format, fill, unlocked }) => {
    const code = formats.get(format) ?? builtIn.get(format)
    return { format: code === 'General' ? undefined : code, fill: fills[fill], unlocked }
  })
}
