// The open-source grid Univer, set up for us: Dutch numbers, formula bar, no toolbar, and the few services of it that the rest needs.
// Everything else in this folder talks to a `Grid`; only this file starts and stops Univer.
import { type Injector, type IWorkbookData, LocaleType, LogLevel, merge, Univer } from '@univerjs/core'
import { FUniver } from '@univerjs/core/facade'
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting'
import conditionEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US'
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core'
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US'
import {
  SheetsDataValidationValidatorService,
  UniverSheetsDataValidationPreset,
} from '@univerjs/preset-sheets-data-validation'
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US'
import '@univerjs/preset-sheets-core/lib/index.css'
import '@univerjs/preset-sheets-data-validation/lib/index.css'
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css'
import { gridWords } from './grid-words'
import { lookOnce } from './look-once'

/** What the rest of the workbench may ask of the grid. */
export interface Grid {
  readonly api: FUniver
  /** By which the grid knows its workbook; no two workbooks of a page have the same. */
  readonly workbookId: string
  /** Univer's services, for what its facade does not offer. */
  readonly injector: Injector
  /** The one workbook that is open. */
  readonly workbook: () => ReturnType<FUniver['createWorkbook']>
  /** How wide the grid is on screen, in pixels. */
  readonly room: () => number
  /** Stops the grid and takes it off the page. */
  readonly close: () => void
}

/** The sheet of the user that every workbook starts with. */
export const emptySheet = { id: 'mijn-blad', name: 'Mijn blad', rowCount: 1000, columnCount: 26 } as const

/** An empty workbook of the user, with one sheet. */
/** The name of a workbook that no file gave one. */
export const unnamed = 'Werkmap'

export const emptyWorkbook = (): Partial<IWorkbookData> => ({
  name: unnamed,
  sheetOrder: [emptySheet.id],
  sheets: { [emptySheet.id]: { ...emptySheet } },
})

/** Menu items that belong to features we do not offer: protection by account, and looks we leave to the template. */
const hiddenMenus = [
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.delete-range-protection-from-context-menu',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
]

/** The grid asks to be the first stop of the Tab key, before the links that lead past it. It is reached by clicking or with F6. */
const leaveTabOrder = (container: HTMLElement): void => {
  const leave = () => {
    for (const canvas of container.querySelectorAll<HTMLElement>('canvas[tabindex="1"]')) canvas.tabIndex = -1
  }
  new MutationObserver(leave).observe(container, { childList: true, subtree: true })
  leave()
}

/** The one word of the grid that is not in its list of words: what a screen reader says of the cross of a dialog. */
const closeInDutch = (): void => {
  const translate = () => {
    for (const word of document.querySelectorAll('[role=dialog] .univer-sr-only'))
      if (word.textContent === 'Close') word.textContent = 'Sluiten'
  }
  new MutationObserver(translate).observe(document.body, { childList: true })
}

/** The grid looks at changed cells a moment later; the sheet may be gone by then. */
const passOverGoneSheets = (injector: Injector, workbook: ReturnType<FUniver['createWorkbook']>): void => {
  const service = injector.get(SheetsDataValidationValidatorService)
  const validate = service.validatorRanges.bind(service)
  service.validatorRanges = async (unit, sheet, ranges) =>
    workbook.getSheetBySheetId(sheet) ? validate(unit, sheet, ranges) : []
}

let opened = 0

/**
 * The grid keeps formulas that it has read, with all that they look at, for the whole page and by the id of the workbook (Univer 0.25).
 * Under one id a workbook would calculate with the cells and functions of the one before it, so each gets its own, also one that was kept.
 * The number has a letter behind it, since formulas stand right after the id.
 */
const freshId = (): string => {
  opened += 1
  return `impactkaart-${opened}-werkmap`
}

/** Draws the grid in `container` with this workbook. Functions are registered by the caller, after this. */
export const openGrid = (container: HTMLElement, data: Partial<IWorkbookData>): Grid => {
  const words = merge({}, coreEnglish, validationEnglish, conditionEnglish, gridWords)
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words },
    logLevel: LogLevel.ERROR,
  })
  const menu = Object.fromEntries(hiddenMenus.map((id) => [id, { hidden: true }]))
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      formulaBar: true,
      disableAutoFocus: true,
      menu,
      footer: { menus: false, addSheetButtonConfig: { defaultRowCount: 1000, defaultColumnCount: 26 } },
      formula: { initialFormulaComputing: CalculationMode.FORCED },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
    }),
    // What is typed belongs in the cell; a search field in the list would take it away.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ]
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1])
    else univer.registerPlugin(plugin)
  }
  leaveTabOrder(container)
  closeInDutch()
  lookOnce(univer.__getInjector())
  const api = FUniver.newAPI(univer)
  const workbookId = freshId()
  const workbook = api.createWorkbook({ ...data, id: workbookId })
  workbook.setNumfmtLocal('nl')
  passOverGoneSheets(univer.__getInjector(), workbook)
  return {
    api,
    workbookId,
    injector: univer.__getInjector(),
    workbook: () => workbook,
    room: () => container.clientWidth,
    close: () => univer.dispose(),
  }
}
