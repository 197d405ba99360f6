// How cells look and which may be typed in. Property by property, since cells of different meanings share most properties: one call per
// rectangle of cells that agree. On a new sheet what Excel gives by itself is left alone, and what most cells have is given to all at once.
import { areaOf, blocks, type Look, lookOf, type PlanCell, wholeRange } from '../../../core'
import { area } from '../run'

interface Property {
  /** What the cell gets, in a word; equal words go in one call. */
  readonly of: (look: Look, cell: PlanCell) => string
  /** What a new sheet has already; absent when that depends on the settings of the user. */
  readonly standard?: string
  readonly apply: (range: Excel.Range, value: string, columns: number, rows: number) => void
}

const horizontal = { links: 'Left', midden: 'Center', rechts: 'Right' } as const
const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const

type Side = (typeof sides)[number] | 'InsideHorizontal' | 'InsideVertical'

/** The lines of a block of cells that each have a line under them, or around them. */
const linesOf = (where: string, columns: number, rows: number): Side[] => {
  const between: Side[] = rows > 1 ? ['InsideHorizontal'] : []
  if (where === 'onder') return ['EdgeBottom', ...between]
  return [...sides, ...between, ...(columns > 1 ? (['InsideVertical'] as const) : [])]
}

const properties: readonly Property[] = [
  {
    of: ({ font }) => font,
    apply: ({ format }, value) => {
      format.font.name = value
    },
  },
  {
    of: ({ size }) => `${size}`,
    apply: ({ format }, value) => {
      format.font.size = Number(value)
    },
  },
  {
    of: ({ color }) => color,
    apply: ({ format }, value) => {
      format.font.color = value
    },
  },
  {
    of: ({ bold }) => `${bold}`,
    standard: 'false',
    apply: ({ format }, value) => {
      format.font.bold = value === 'true'
    },
  },
  {
    of: ({ italic }) => `${italic}`,
    standard: 'false',
    apply: ({ format }, value) => {
      format.font.italic = value === 'true'
    },
  },
  {
    of: ({ fill }) => fill ?? '',
    standard: '',
    apply: ({ format }, value) => {
      if (value === '') format.fill.clear()
      else format.fill.color = value
    },
  },
  {
    of: ({ vertical }) => (vertical === 'boven' ? 'Top' : 'Center'),
    apply: ({ format }, value) => {
      format.verticalAlignment = value as 'Top' | 'Center'
    },
  },
  {
    of: (_, { align }) => (align ? horizontal[align] : 'General'),
    standard: 'General',
    apply: ({ format }, value) => {
      format.horizontalAlignment = value as 'General' | 'Left' | 'Center' | 'Right'
    },
  },
  {
    // Text put left on purpose stands beside another cell: a little room keeps them apart.
    of: (_, { align, meaning }) => (align === 'links' && meaning !== 'kerncijfer' ? '1' : '0'),
    standard: '0',
    apply: ({ format }, value) => {
      format.indentLevel = Number(value)
    },
  },
  {
    of: (_, { wrap }) => `${wrap === true}`,
    standard: 'false',
    apply: ({ format }, value) => {
      format.wrapText = value === 'true'
    },
  },
  {
    of: (_, { meaning }) => `${meaning !== 'invoer'}`,
    standard: 'true',
    apply: ({ format }, value) => {
      format.protection.locked = value === 'true'
    },
  },
  {
    of: ({ border }) => (border ? `${border.where} ${border.color}` : ''),
    standard: '',
    apply: ({ format }, value, columns, rows) => {
      const [where = '', color = ''] = value.split(' ')
      for (const side of linesOf(where, columns, rows)) {
        const line = format.borders.getItem(side)
        line.style = value === '' ? 'None' : 'Continuous'
        if (value !== '') line.color = color
      }
    },
  },
]

/** The word that most cells have. */
const mostCommon = (words: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0]
}

const applyTo = (sheet: Excel.Worksheet, { apply }: Property, range: string, value: string): void => {
  const { from, to } = areaOf(range)
  apply(area(sheet, range), value, to.column - from.column + 1, to.row - from.row + 1)
}

/**
 * `fresh`: the sheet is new, so what Excel gives by itself is there, and the cells between ours are nobody's.
 * @param accent the colour of an organisation.
 */
export const applyLooks = (
  sheet: Excel.Worksheet,
  cells: readonly PlanCell[],
  fresh: boolean,
  accent?: string,
): void => {
  if (cells.length === 0) return
  for (const property of properties) {
    const { standard } = property
    const of = (cell: PlanCell): string => property.of(lookOf(cell.meaning, accent), cell)
    const common = fresh ? (standard ?? mostCommon(cells.map(of))) : undefined
    if (common !== undefined && standard === undefined) applyTo(sheet, property, wholeRange(cells), common)
    for (const { key, range } of blocks(cells, (cell) => (of(cell) === common ? undefined : of(cell))))
      applyTo(sheet, property, range, key)
  }
}
