/// <reference types="google-apps-script" />
// EmbeddedChartBuilder, its bar, column and scatter kinds, and EmbeddedChart. Options are kept as given; what Google ignores is not known here.
import { guessedRefusals } from '../google-error'
import { guard } from '../guard'
import type { ChartState } from '../model/rules'
import { nameOf } from '../objects/enums'
import { placeOf, rangeAt } from '../objects/range'
import type { Session } from '../session'

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder
type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder
type ColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder
type ScatterBuilder = GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart
type Type = (typeof GoogleAppsScript.Charts.ChartType)[keyof typeof GoogleAppsScript.Charts.ChartType]

export const makeChart = (session: Session, state: ChartState): Chart => {
  const { row, column, x, y } = state.position
  const container = {
    getAnchorRow: () => row,
    getAnchorColumn: () => column,
    getOffsetX: () => x,
    getOffsetY: () => y,
  } satisfies Partial<GoogleAppsScript.Spreadsheet.ContainerInfo>
  const options = {
    get: (name: string) => state.options[name] ?? null,
  } satisfies Partial<GoogleAppsScript.Charts.ChartOptions>
  const members = {
    getChartId: () => state.id,
    getNumHeaders: () => state.headers,
    getRanges: () => state.ranges.map((place) => rangeAt(session, place)),
    getContainerInfo: () =>
      guard(container, { kind: 'ContainerInfo', session }) as GoogleAppsScript.Spreadsheet.ContainerInfo,
    getOptions: () =>
      guard(options, { kind: 'ChartOptions', session }) as unknown as GoogleAppsScript.Charts.ChartOptions,
  } satisfies Partial<Chart>
  return guard(members, { kind: 'EmbeddedChart', session, state }) as unknown as Chart
}

const start: ChartState = {
  id: 0,
  type: '',
  ranges: [],
  position: { row: 1, column: 1, x: 0, y: 0 },
  headers: 0,
  options: {},
}

export const makeChartBuilder = (session: Session): Builder => {
  let state = start
  const also = (more: Partial<ChartState>): void => {
    state = { ...state, ...more }
  }
  const option = (name: string, value: unknown) => also({ options: { ...state.options, [name]: value } })

  /** The methods that all builders share; each gives back the general builder. */
  const shared = (self: () => Builder) => ({
    addRange: (range: GoogleAppsScript.Spreadsheet.Range): Builder => {
      also({ ranges: [...state.ranges, placeOf(range)] })
      return self()
    },
    setPosition: (row: number, column: number, x: number, y: number): Builder => {
      also({ position: { row, column, x, y } })
      return self()
    },
    setNumHeaders: (headers: number): Builder => {
      also({ headers })
      return self()
    },
    setOption: (name: string, value: unknown): Builder => {
      option(name, value)
      return self()
    },
    setChartType: (type: Type): Builder => {
      also({ type: nameOf(type) })
      return self()
    },
    asBarChart: (): BarBuilder => {
      also({ type: 'BAR' })
      return makeKind<BarBuilder>('EmbeddedBarChartBuilder')
    },
    asColumnChart: (): ColumnBuilder => {
      also({ type: 'COLUMN' })
      return makeKind<ColumnBuilder>('EmbeddedColumnChartBuilder')
    },
    asScatterChart: (): ScatterBuilder => {
      also({ type: 'SCATTER' })
      return makeKind<ScatterBuilder>('EmbeddedScatterChartBuilder')
    },
    /** Unsure: what Google says of a chart without a kind or a range. */
    build: () => {
      if (state.type === '' || state.ranges.length === 0)
        throw guessedRefusals.wrongRule('a chart needs a kind and a range')
      return makeChart(session, state)
    },
  })

  const makeKind = <T extends BarBuilder | ColumnBuilder | ScatterBuilder>(kind: string): T => {
    const self = () => made as unknown as BarBuilder & ColumnBuilder & ScatterBuilder
    // By Google's documentation the shared methods give back the general builder, which has no setTitle.
    const members = {
      ...shared(() => builder),
      setTitle: (title: string) => {
        option('title', title)
        return self()
      },
      setColors: (colors: string[]) => {
        option('colors', Array.from(colors))
        return self()
      },
    } satisfies Partial<BarBuilder> & Partial<ColumnBuilder> & Partial<ScatterBuilder>
    const made = guard(members, { kind, session }) as unknown as T
    return made
  }

  const builder = guard(shared(() => builder) satisfies Partial<Builder>, {
    kind: 'EmbeddedChartBuilder',
    session,
  }) as unknown as Builder
  return builder
}
