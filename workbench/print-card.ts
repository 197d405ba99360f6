// The card on paper: the printed part of sheet Kaart as a page of its own, with its charts. Loaded when asked for.
import { areaOf, type Plan, type PlanSheet } from '../core'
import type { Grid } from './grid'
import { element } from './page'
import { paperChart } from './paper/paper-chart'
import { paperPicture } from './paper/paper-picture'
import { paperScale, paperTable } from './paper/paper-table'
import { sheetId } from './sets'

/** The card that is shown, or else that of the first set. */
const chosenCard = (grid: Grid, plans: readonly Plan[]): { plan: Plan; sheet: PlanSheet } => {
  const active = grid.workbook().getActiveSheet().getSheetId()
  const cards = plans.flatMap((plan) => {
    const sheet = plan.sheets.find(({ role }) => role === 'kaart')
    return sheet ? [{ plan, sheet }] : []
  })
  const shown = cards.find(({ plan }) => plan.sheets.some(({ role }) => sheetId(plan.set, role) === active))
  const card = shown ?? cards[0]
  if (!card) throw new Error('Er is nog geen kaart om af te drukken. Maak eerst een Impactkaart.')
  return card
}

/** Height of A4 within its margins, less the footer, at 96 pixels an inch. */
const pageHeight = (297 - 20 - 18) * (96 / 25.4)

/** A card that came out longer than the page is made smaller as a whole. */
const fitOnePage = (paper: HTMLElement, table: HTMLElement): void => {
  paper.classList.add('measured')
  table.style.zoom = String(Math.min(1, pageHeight / table.getBoundingClientRect().height))
  paper.classList.remove('measured')
}

/** What a plan prints below a page: left, middle and right, each after its code. The card is one page. */
const footerParts = (footer: string): HTMLElement[] =>
  ['L', 'C', 'R'].map((side) => {
    const part = document.createElement('span')
    const [, text = ''] = new RegExp(`&${side}(.*?)(?=&[LCR]|$)`).exec(footer) ?? []
    part.textContent = text.replace(/&[PN]/g, '1').trim()
    return part
  })

/** Puts the card on the paper of the page and opens the print window of the browser. */
export const printCard = async (grid: Grid, plans: readonly Plan[]): Promise<void> => {
  const { plan, sheet } = chosenCard(grid, plans)
  const worksheet = grid.workbook().getSheetBySheetId(sheetId(plan.set, sheet.role))?.getSheet()
  if (!worksheet) throw new Error('Het blad Kaart staat niet meer in deze werkmap.')
  const paper = element('paper')
  const table = paperTable(worksheet, sheet)
  const put = (range: string, drawn: Element): void => {
    const { from } = areaOf(range)
    table.querySelector(`[data-at="${from.row}:${from.column}"]`)?.replaceChildren(drawn)
  }
  for (const chart of sheet.charts) put(chart.covers, paperChart(worksheet, chart, sheet.accent))
  if (sheet.picture) put(sheet.picture.at, await paperPicture(sheet.picture, paperScale(sheet)))
  const footer = document.createElement('footer')
  footer.append(...footerParts(sheet.print.footer))
  paper.replaceChildren(table, footer)
  fitOnePage(paper, table)
  print()
}
