/// <reference types="google-apps-script" />
// What the script can show: menus, the sidebar, a message. It is noted in session.shown; nobody answers but "OK".
import { guard, stateOf } from '../guard'
import type { Session, ShownMenu } from '../session'
import { Button } from './enums'
import type { HtmlState } from './html'

type Menu = GoogleAppsScript.Base.Menu
type Ui = GoogleAppsScript.Base.Ui

const makeMenu = (session: Session, caption: string): Menu => {
  const items: ShownMenu['items'][number][] = []
  const members = {
    addItem: (label: string, functionName: string) => {
      items.push({ caption: label, functionName })
      return menu
    },
    addSeparator: () => {
      items.push('---')
      return menu
    },
    addToUi: (): void => {
      session.shown.menus.push({ caption, items: [...items] })
    },
  } satisfies Partial<Menu>
  const menu = guard(members, { kind: 'Menu', session }) as unknown as Menu
  return menu
}

export const makeUi = (session: Session): Ui => {
  const members = {
    createAddonMenu: () => makeMenu(session, ''),
    createMenu: (caption: string) => makeMenu(session, caption),
    showSidebar: (output: GoogleAppsScript.HTML.HtmlOutput): void => {
      const { html, title } = stateOf<HtmlState>(output, 'HtmlOutput')
      session.shown.sidebars.push({ html, title })
    },
    alert: (text: string) => {
      session.shown.alerts.push(text)
      return Button.OK
    },
  } satisfies Partial<Ui>
  return guard(members, { kind: 'Ui', session }) as unknown as Ui
}
