// The menu under Extensions, and the sidebar. The menu is made before anyone has allowed anything, so it asks for nothing.
const title = 'Impactkaart'

/** Run by Google when a spreadsheet opens. */
export const onOpen = (): void => {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Impactkaart openen', 'openSidebar').addToUi()
}

/** Run by Google right after the add-on was installed, when the spreadsheet is open already. */
export const onInstall = (): void => onOpen()

export const openSidebar = (): void => {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(title))
}
