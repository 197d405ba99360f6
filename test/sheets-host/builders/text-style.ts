/// <reference types="google-apps-script" />
// TextStyleBuilder and TextStyle. What a style does not say stays as it is in the cell.
import { guard } from '../guard'
import type { Cell } from '../model/cell'
import { colorOf } from '../objects/layers'
import type { Session } from '../session'

type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder
type Style = GoogleAppsScript.Spreadsheet.TextStyle

export type TextStyleState = Partial<Pick<Cell, 'fontFamily' | 'fontSize' | 'fontColor' | 'bold' | 'italic'>>

const makeTextStyle = (session: Session, state: TextStyleState): Style => {
  const members = {
    getFontFamily: () => state.fontFamily ?? null,
    getFontSize: () => state.fontSize ?? null,
    getForegroundColor: () => state.fontColor ?? null,
    isBold: () => state.bold ?? null,
    isItalic: () => state.italic ?? null,
  } satisfies Partial<Style>
  return guard(members, { kind: 'TextStyle', session, state }) as unknown as Style
}

export const makeTextStyleBuilder = (session: Session): Builder => {
  let state: TextStyleState = {}
  const also = (more: TextStyleState): Builder => {
    state = { ...state, ...more }
    return builder
  }
  const members = {
    setFontFamily: (fontFamily: string) => also({ fontFamily }),
    setFontSize: (fontSize: number) => also({ fontSize }),
    setForegroundColor: (color: string) => also({ fontColor: colorOf(color, '#000000') }),
    setBold: (bold: boolean) => also({ bold }),
    setItalic: (italic: boolean) => also({ italic }),
    build: () => makeTextStyle(session, state),
  } satisfies Partial<Builder>
  const builder = guard(members, { kind: 'TextStyleBuilder', session }) as unknown as Builder
  return builder
}
