// A part of the sidebar that it gets when it needs it. Google serves a page and nothing beside it, so the script reads the file and hands
// it over as an answer.
import { type Part, parts } from './wire'

export const readPart = (name: Part): string => {
  if (!parts.includes(name)) throw new Error(`no such part: ${String(name)}`)
  return HtmlService.createHtmlOutputFromFile(name).getContent()
}
