/// <reference types="google-apps-script" />
// HtmlService: gives the HTML files of the script that the test supplied, by name without extension.
import { refusals } from '../google-error'
import { guard } from '../guard'
import type { Session } from '../session'

type Output = GoogleAppsScript.HTML.HtmlOutput

export interface HtmlState {
  readonly html: string
  title: string
}

const makeOutput = (session: Session, html: string): Output => {
  const state: HtmlState = { html, title: '' }
  const members = {
    setTitle: (title: string) => {
      state.title = title
      return output
    },
    getTitle: () => state.title,
    getContent: () => state.html,
  } satisfies Partial<Output>
  const output = guard(members, { kind: 'HtmlOutput', session, state }) as unknown as Output
  return output
}

export const makeHtmlService = (session: Session): GoogleAppsScript.HTML.HtmlService => {
  const members = {
    createHtmlOutputFromFile: (file: string) => {
      const html = session.htmlFiles[file.replace(/\.html$/, '')]
      if (html === undefined) throw refusals.noHtmlFile(file)
      return makeOutput(session, html)
    },
  } satisfies Partial<GoogleAppsScript.HTML.HtmlService>
  return guard(members, { kind: 'HtmlService', session }) as unknown as GoogleAppsScript.HTML.HtmlService
}
