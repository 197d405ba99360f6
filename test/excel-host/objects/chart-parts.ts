// Parts of a chart: title, legend, axes, and the looks that are taken but not kept.
import { asColor, asFlag, asNumber, asNumberFrom, asOneOf, asText } from '../arguments'
import type { Axis, Chart } from '../model/chart'
import { invalidArgument } from '../office-error'
import { readWrite, type WireObject } from '../wire-object'

type MayEdit = () => void

/** A font that checks what is set and keeps nothing: no plan of ours depends on it. */
const font = (mayEdit: MayEdit): WireObject => {
  const kept = { bold: false, italic: false, color: '#000000', size: 10, name: 'Calibri' }
  const checks = { bold: asFlag, italic: asFlag, color: asColor, size: asNumberFrom(1, 409), name: asText }
  return { type: 'ChartFont', ...readWrite(kept, checks, mayEdit) }
}

const fill = (mayEdit: MayEdit, put: (color: string) => void = () => {}): WireObject => ({
  type: 'ChartFill',
  get: {},
  methods: {
    setSolidColor: (color) => {
      const checked = asColor(color)
      mayEdit()
      put(checked)
    },
    clear: () => {
      mayEdit()
      put('')
    },
  },
})

const line = (mayEdit: MayEdit, put: (color: string) => void = () => {}): WireObject => {
  const own = readWrite({ color: '#000000', weight: 1 }, { color: asColor, weight: asNumberFrom(0, 1584) }, mayEdit)
  return {
    type: 'ChartLineFormat',
    get: own.get,
    set: {
      ...own.set,
      color: (value) => {
        own.set.color?.(value)
        put(asColor(value))
      },
    },
    methods: { clear: () => mayEdit() },
  }
}

/** format.font, format.fill and format.line of a part. */
export const chartFormat = (
  mayEdit: MayEdit,
  type = 'ChartAreaFormat',
  color?: (color: string) => void,
  lineColor?: (color: string) => void,
): WireObject => ({
  type,
  get: {},
  links: {
    font: () => font(mayEdit),
    fill: () => fill(mayEdit, color),
    line: () => line(mayEdit, lineColor),
    border: () => line(mayEdit),
  },
})

export const title = (chart: Chart, mayEdit: MayEdit): WireObject => {
  const visible = readWrite(chart, { titleVisible: asFlag }, mayEdit)
  return {
    type: 'ChartTitle',
    get: { text: () => chart.title, visible: () => chart.titleVisible },
    set: {
      text: (value) => {
        const text = asText(value)
        mayEdit()
        chart.title = text
      },
      visible: (value) => visible.set.titleVisible?.(value),
    },
    links: { format: () => chartFormat(mayEdit, 'ChartTitleFormat') },
  }
}

export const legend = (chart: Chart, mayEdit: MayEdit): WireObject => {
  const own = readWrite(
    chart,
    { legendVisible: asFlag, legendPosition: asOneOf('Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom') },
    mayEdit,
  )
  return {
    type: 'ChartLegend',
    get: { visible: () => chart.legendVisible, position: () => chart.legendPosition },
    set: {
      visible: (value) => own.set.legendVisible?.(value),
      position: (value) => own.set.legendPosition?.(value),
    },
    links: { format: () => chartFormat(mayEdit, 'ChartLegendFormat') },
  }
}

const bound = (value: unknown): number | '' => (value === '' ? '' : asNumber(value))

/** @param numbers false for an axis of categories: that has no ends and no steps. */
export const axis = (model: Axis, numbers: boolean, mayEdit: MayEdit): WireObject => {
  const onNumbers = (value: unknown): number | '' => {
    if (!numbers) throw invalidArgument('An axis of categories has no ends and no steps.')
    return bound(value)
  }
  const own = readWrite(
    model,
    {
      visible: asFlag,
      numberFormat: asText,
      reversed: asFlag,
      position: asOneOf('Automatic', 'Maximum', 'Minimum'),
      minimum: onNumbers,
      maximum: onNumbers,
      majorUnit: onNumbers,
    },
    mayEdit,
  )
  const { reversed, ...plain } = own.get
  const { reversed: reverse, ...plainSet } = own.set
  return {
    type: 'ChartAxis',
    get: { ...plain, reversePlotOrder: () => reversed?.() },
    set: { ...plainSet, reversePlotOrder: (value) => reverse?.(value) },
    links: {
      title: () => axisTitle(model, mayEdit),
      format: () => chartFormat(mayEdit, 'ChartAxisFormat'),
      majorGridlines: () => gridlines(model, mayEdit),
    },
  }
}

const gridlines = (model: Axis, mayEdit: MayEdit): WireObject => {
  const own = readWrite(model, { gridlines: asFlag }, mayEdit)
  const color = (value: string) => {
    model.gridColor = value
  }
  return {
    type: 'ChartGridlines',
    get: { visible: () => model.gridlines },
    set: { visible: (value) => own.set.gridlines?.(value) },
    links: {
      format: () => ({ type: 'ChartGridlinesFormat', get: {}, links: { line: () => line(mayEdit, color) } }),
    },
  }
}

const axisTitle = (model: Axis, mayEdit: MayEdit): WireObject => ({
  type: 'ChartAxisTitle',
  get: { text: () => model.title, visible: () => model.titleVisible },
  set: {
    text: (value) => {
      const text = asText(value)
      mayEdit()
      model.title = text
      model.titleVisible = true
    },
    visible: (value) => {
      const flag = asFlag(value)
      mayEdit()
      model.titleVisible = flag
    },
  },
  links: { format: () => chartFormat(mayEdit, 'ChartAxisTitleFormat') },
})
