// The part of the page that is loaded last: the pane, and the host that carries out what it asks.
import type { Language } from '../../core'
import { mountPane } from '../../pane'
import { cellProblems } from '../functions/cell-problems'
import { excelHost } from '../host/excel-host'

export const startPane = (element: HTMLElement, language: Language): void => {
  mountPane(element, excelHost(cellProblems(), language))
}
