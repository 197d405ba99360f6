// The shapes of a sheet: pictures, and charts as far as Excel counts them among the shapes (there the alternative text of a chart is set).
import { asFlag, asNumberFrom, asText } from '../arguments'
import type { Chart } from '../model/chart'
import { pictureIn } from '../model/picture'
import { refuseUnlessAllowed } from '../model/protection'
import type { Picture, SheetState } from '../model/sheet'
import { invalidArgument } from '../office-error'
import { readWrite, type WireObject } from '../wire-object'
import { collection } from './collection'
import type { Host } from './host'

/** Office.js offers alternative text on shapes only. Whether Excel lists charts among them is not documented: the profile decides. */
const chartShape = (chart: Chart): WireObject => ({
  type: 'Shape',
  id: chart.id,
  get: {
    id: () => chart.id,
    name: () => chart.name,
    type: () => 'Unsupported',
    altTextTitle: () => chart.altTitle,
    altTextDescription: () => chart.altText,
  },
  set: {
    altTextTitle: (value) => {
      chart.altTitle = asText(value)
    },
    altTextDescription: (value) => {
      chart.altText = asText(value)
    },
    name: (value) => {
      chart.name = asText(value)
    },
  },
})

const points = asNumberFrom(0)

/** While the ratio is locked, as it is in a new picture, the other side follows. */
const sized = (picture: Picture, side: 'width' | 'height', mayEdit: () => void) => (value: unknown) => {
  const size = asNumberFrom(1)(value)
  mayEdit()
  const other = side === 'width' ? 'height' : 'width'
  if (picture.lockAspectRatio) picture[other] *= size / picture[side]
  picture[side] = size
}

const texts = { name: asText, altTextTitle: asText, altTextDescription: asText }

const pictureShape = (sheet: SheetState, picture: Picture): WireObject => {
  const mayEdit = () => refuseUnlessAllowed(sheet, 'allowEditObjects', 'changing a picture')
  const own = readWrite(picture, { ...texts, left: points, top: points, lockAspectRatio: asFlag }, mayEdit)
  return {
    type: 'Shape',
    id: picture.id,
    get: {
      ...own.get,
      id: () => picture.id,
      type: () => 'Image',
      width: () => picture.width,
      height: () => picture.height,
    },
    set: { ...own.set, width: sized(picture, 'width', mayEdit), height: sized(picture, 'height', mayEdit) },
    methods: {
      delete: () => {
        mayEdit()
        sheet.pictures = sheet.pictures.filter((one) => one !== picture)
      },
    },
  }
}

export const shapes = (host: Host, sheet: SheetState): WireObject => {
  const charts = () => (host.profile.chartsAreShapes ? sheet.charts : [])
  const wrap = (one: Picture) => pictureShape(sheet, one)
  const find = (key: unknown) => {
    const isIt = (one: Chart | Picture) => one.name === key || one.id === key
    const [chart, picture] = [charts().find(isIt), sheet.pictures.find(isIt)]
    return chart ? chartShape(chart) : picture && wrap(picture)
  }
  const addImage = (value: unknown): WireObject => {
    const base64 = asText(value)
    refuseUnlessAllowed(sheet, 'allowEditObjects', 'adding a picture')
    const found = pictureIn(base64)
    if (!found) throw invalidArgument('This is no picture in base64: PNG or JPEG.')
    const id = host.book.newId()
    const made: Picture = {
      ...found,
      id: `{SHAPE-${id}}`,
      name: `Afbeelding ${id}`,
      altTextTitle: '',
      altTextDescription: '',
      left: 0,
      top: 0,
      lockAspectRatio: true,
    }
    sheet.pictures.push(made)
    return wrap(made)
  }
  return collection('ShapeCollection', () => [...charts().map(chartShape), ...sheet.pictures.map(wrap)], find, {
    methods: { addImage },
  })
}
