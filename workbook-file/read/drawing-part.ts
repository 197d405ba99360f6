// The pictures in the drawing of a sheet: in which cell their top left corner is, and what is said of them. Those in a group, or placed
// without a cell, are not among them.
import { address } from '../../core'
import { readXml } from './xml'

export interface DrawnPicture {
  /** The cell of its top left corner. */
  readonly at: string
  /** What it shows, for who does not see it; '' when nothing is said. */
  readonly alt: string
  /** Of the drawing, to the part that holds it. */
  readonly relationship: string
}

const anchors: readonly string[] = ['oneCellAnchor', 'twoCellAnchor']
/** Far above what people put on a sheet. */
const mostPictures = 1000

interface Draft {
  isPicture: boolean
  /** From 0, as written. */
  column: string
  row: string
  alt: string
  relationship: string
}

/** @throws XmlError */
export const readDrawing = (xml: string): readonly DrawnPicture[] => {
  const found: DrawnPicture[] = []
  let draft: Draft | undefined
  readXml(xml, {
    open: (name, parent, attributes) => {
      if (anchors.includes(name)) draft = { isPicture: false, column: '', row: '', alt: '', relationship: '' }
      else if (name === 'pic' && anchors.includes(parent) && draft) draft.isPicture = true
      else if (name === 'cNvPr' && parent === 'nvPicPr' && draft) draft.alt = attributes().get('descr') ?? ''
      else if (name === 'blip' && parent === 'blipFill' && draft)
        draft.relationship = [...attributes()].find(([key]) => key.endsWith(':embed'))?.[1] ?? ''
    },
    text: (text, name, parent) => {
      if (parent !== 'from' || !draft) return
      if (name === 'col') draft.column += text
      else if (name === 'row') draft.row += text
    },
    close: (name) => {
      if (!anchors.includes(name)) return
      const picture = draft && pictureOf(draft)
      if (picture && found.length < mostPictures) found.push(picture)
      draft = undefined
    },
  })
  return found
}

const isCount = (text: string): boolean => /^\d{1,7}$/.test(text)

const pictureOf = ({ isPicture, column, row, alt, relationship }: Draft): DrawnPicture | undefined =>
  isPicture && isCount(column) && isCount(row)
    ? { at: address(Number(row) + 1, Number(column) + 1), alt, relationship }
    : undefined
