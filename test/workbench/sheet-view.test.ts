// How large our sheets are shown beside the pane, and what stands where a chart would be.
import { describe, expect, it } from 'vitest'
import { areaOf } from '../../core/plan/address'
import { impactkaart, meten } from '../../core/templates/index'
import { chartNotes } from '../../workbench/steps/chart-notes'
import { sheetView, widthInPixels } from '../../workbench/steps/sheet-view'

const { sheets } = impactkaart({ set: '', rows: 40 })
const rooms = [320, 646, 1045, 1600]

describe('a sheet of ours', () => {
  for (const sheet of sheets)
    it(`${sheet.name} fits the room, or stays legible and scrolls`, () => {
      const width = (count: number) =>
        sheet.columns.slice(0, count).reduce((sum, column) => sum + widthInPixels(column.width), 0)
      for (const room of rooms) {
        const { zoomRatio = 0, freeze } = sheetView(sheet, room)
        expect(zoomRatio).toBeGreaterThanOrEqual(0.6)
        expect(zoomRatio).toBeLessThanOrEqual(1.1)
        expect(width(freeze?.xSplit ?? 0) * zoomRatio, 'frozen columns leave room to scroll').toBeLessThan(room * 0.7)
        const page = width(areaOf(sheet.print.area).to.column) * zoomRatio
        if (sheet.frozen.columns === 0 && zoomRatio > 0.6) expect(page, `page in ${room}`).toBeLessThan(room - 50)
      }
    })

  it('keeps the size and the frozen part of the plan while the grid does not show', () => {
    for (const sheet of sheets) {
      const { zoomRatio, freeze } = sheetView(sheet, 0)
      expect(zoomRatio).toBe(1)
      expect(freeze).toMatchObject({ xSplit: sheet.frozen.columns, ySplit: sheet.frozen.rows })
    }
  })

  it('says where its charts are, in a cell of its own', () => {
    const card = sheets.find(({ role }) => role === 'kaart')
    if (!card) throw new Error('no card')
    const notes = chartNotes(card)
    expect(notes.map(({ at }) => at)).toEqual(card.charts.map(({ covers }) => covers.split(':')[0]))
    for (const { formula } of notes) expect(formula).toContain('taakvenster')
    // Only the card is printed here: of another sheet the file holds the charts.
    const measurements = meten({ set: '', rows: 4 }).sheets.find(({ role }) => role === 'metingen')
    if (!measurements) throw new Error('no measurements')
    const elsewhere = chartNotes(measurements).map(({ formula }) => formula)
    expect(elsewhere).not.toEqual([])
    for (const formula of elsewhere) {
      expect(formula).toContain('Opslaan (.xlsx)')
      expect(formula).not.toMatch(/Afdrukken|papier/)
    }
    const taken = card.charts.map(({ covers }) => ({ at: covers.split(':')[0] ?? '', value: 'bezet' }))
    expect(chartNotes({ ...card, cells: taken })).toEqual([])
  })
})
