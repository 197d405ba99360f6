// How each meaning and number format looks, once, for every host and for the file. Colours of text on its fill have a contrast
// of at least 4.5 (test/template/plan.test.ts). Every look names its full font, so no program falls back on a face of its own.
import type { Meaning, NumberFormat } from './plan'

export interface Look {
  readonly font: string
  /** Points. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** '#RRGGBB' */
  readonly color: string
  /** Background, '#RRGGBB'; absent = none. */
  readonly fill?: string
  /** A thin line around the cell, or under it. */
  readonly border?: { readonly where: 'rondom' | 'onder'; readonly color: string }
  readonly vertical: 'boven' | 'midden'
}

const plain: Look = { font: 'Calibri', size: 11, bold: false, italic: false, color: '#1F2A33', vertical: 'midden' }
const ink = '#173F4F'
const line = '#C3CED6'

/** The look of each meaning. */
export const looks: Readonly<Record<Meaning, Look>> = {
  titel: { ...plain, size: 22, bold: true, color: ink },
  kop: { ...plain, size: 12, bold: true, color: '#FFFFFF', fill: '#1D5266' },
  tabelkop: { ...plain, size: 10, bold: true, color: ink, fill: '#DDE8EC', border: { where: 'rondom', color: line } },
  label: { ...plain },
  invoer: { ...plain, color: '#17365D', fill: '#FFF6D6', border: { where: 'rondom', color: '#CDB877' } },
  uitkomst: { ...plain, bold: true, fill: '#F3F7F4', border: { where: 'onder', color: line } },
  kerncijfer: { ...plain, size: 40, bold: true, color: ink },
  toelichting: { ...plain, size: 10, color: '#53606A' },
  'let-op': { ...plain, bold: true, color: '#8A1C0C', fill: '#FDE7D9' },
  rekenhulp: { ...plain, size: 9, color: '#59636B', fill: '#F2F4F5' },
  tekst: { ...plain, vertical: 'boven' },
}

/** The look of a cell without a meaning. */
export const plainLook: Look = plain

/** The same in the colour of an organisation: its titles, and the bars with white text. Both are read against white only. */
export const lookOf = (meaning: Meaning | undefined, accent?: string): Look => {
  if (!meaning) return plainLook
  const look = looks[meaning]
  if (accent === undefined) return look
  if (meaning === 'titel' || meaning === 'kerncijfer') return { ...look, color: accent }
  return meaning === 'kop' ? { ...look, fill: accent } : look
}

/** Number patterns as Excel, Google Sheets and the file write them; the program shows Dutch separators by its own language. */
export const numberPatterns: Readonly<Record<NumberFormat, string>> = {
  algemeen: 'General',
  tekst: '@',
  euro: '"€ "#,##0;"€ -"#,##0',
  'euro-cent': '"€ "#,##0.00;"€ -"#,##0.00',
  aantal: '#,##0',
  decimaal: '#,##0.00',
  factor: '0.00',
  procent: '0.0%',
  'procent-fijn': '0.00%',
  jaartal: '0',
  datum: 'dd-mm-yyyy',
}

/** Bars of a chart with one series. */
export const chartColor = '#1D7A8C'

/** Series beside each other, in this order; each differs in lightness from the next, so that they can be told apart without colour. */
export const chartColors = ['#9FB8C0', chartColor, '#C2571A', '#4B3F72', '#7A9A01', '#8C1D4F'] as const
