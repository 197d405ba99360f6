// What the library leaves to us, mended in the package in one place: the order inside a font that the format prescribes, the request
// to recalculate on opening, the place of the bars and the look of the lines in a chart, the size of a picture, the part that tells programs where the workbook
// came from, and one fixed time for every part, so that the same workbook gives the same bytes.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { gridColor } from '../core'
import { customXmlParts, declareCustomXml, type FileAbout, linkCustomXml } from './custom-xml'

const fontChildren = [
  'b',
  'i',
  'strike',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
]

/** A font lists its properties in the order of the format; other orders open, but are not valid. */
const orderFonts = (styles: string): string =>
  styles.replace(/<font>([\s\S]*?)<\/font>/g, (_, body: string) => {
    const parts = [...body.matchAll(/<(\w+)[^>]*\/>/g)]
    const rank = (name: string | undefined) => fontChildren.indexOf(name ?? '')
    const ordered = parts.sort((one, other) => rank(one[1]) - rank(other[1]))
    return `<font>${ordered.map(([part]) => part).join('')}</font>`
  })

/** Cached results are for previewers; a program that calculates must not trust them. */
const recalculateOnLoad = (workbook: string): string => {
  const request = '<calcPr calcId="191029" fullCalcOnLoad="1"/>'
  if (/<calcPr\b[^>]*\/>/.test(workbook)) return workbook.replace(/<calcPr\b[^>]*\/>/, request)
  const after = workbook.includes('</definedNames>') ? '</definedNames>' : '</sheets>'
  return workbook.replace(after, `${after}${request}`)
}

/** The library writes the size of the plot as its far edge. It is a size, and that of the bars without the names beside them. */
const placePlot = (chart: string): string =>
  chart.replace(
    '<c:xMode val="edge"/><c:yMode val="edge"/><c:wMode val="edge"/><c:hMode val="edge"/>',
    '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>',
  )

/** The lines across are dark when nothing is said of them, and a program may bend a line between points unless told not to. */
const drawLines = (chart: string): string =>
  chart
    .replaceAll(
      /<c:majorGridlines(?:\/>|><\/c:majorGridlines>)/g,
      `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${gridColor.slice(1)}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`,
    )
    .replaceAll('</c:yVal></c:ser>', '</c:yVal><c:smooth val="0"/></c:ser>')

const mendChart = (chart: string): string => drawLines(placePlot(chart))

/** The library stretches a picture over cells; it has a size of its own, whatever the cells do. */
const keepPictureSize = (drawing: string): string =>
  drawing.replace(
    /<xdr:twoCellAnchor>(<xdr:from>(?:(?!<\/xdr:from>).)*<\/xdr:from>)<xdr:to>(?:(?!<\/xdr:to>).)*<\/xdr:to>(<xdr:pic>.*?<a:ext (cx="\d+" cy="\d+")\/>.*?<\/xdr:pic>.*?)<\/xdr:twoCellAnchor>/g,
    (_, from, picture, size) => `<xdr:oneCellAnchor>${from}<xdr:ext ${size}/>${picture}</xdr:oneCellAnchor>`,
  )

const mendOf = (part: string, about: FileAbout | undefined): ((content: string) => string) | undefined => {
  if (about && part === 'xl/_rels/workbook.xml.rels') return linkCustomXml
  if (about && part === '[Content_Types].xml') return declareCustomXml
  if (part === 'xl/styles.xml') return orderFonts
  if (part === 'xl/workbook.xml') return recalculateOnLoad
  if (/^xl\/drawings\/drawing\d+\.xml$/.test(part)) return keepPictureSize
  return /^xl\/charts\/chart\d+\.xml$/.test(part) ? mendChart : undefined
}

/** The finished package. `time` is written to every part. */
export const finishPackage = (file: Uint8Array, time: Date, about?: FileAbout): Uint8Array => {
  const parts: Zippable = {}
  for (const [name, bytes] of Object.entries({ ...unzipSync(file), ...(about && customXmlParts(about)) })) {
    const how = mendOf(name, about)
    // The format of the archive holds local time; take the same clock reading in every time zone.
    parts[name] = [how ? strToU8(how(strFromU8(bytes))) : bytes, { mtime: localTime(time) }]
  }
  // A step above takes a third more time, for a file that is 2 % smaller.
  return zipSync(parts, { level: 5 })
}

const localTime = (time: Date): Date => new Date(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate())
