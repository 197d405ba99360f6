// Which requirement set a member of Excel's API belongs to, read from the notes in Microsoft's typings ("[Api set: ExcelApi 1.9]").
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export interface Requirement {
  readonly set: string
  readonly version: string
}

/** Path of the typings of office.js. */
export const officeTypings = join(
  dirname(createRequire(import.meta.url).resolve('@types/office-js/package.json')),
  'index.d.ts',
)

/** Version of what is only in preview: no Excel has it. */
const preview = '99'

/** The requirement in a comment, undefined when it holds no note. Excel and the shared API write their notes differently. */
export const readNote = (comment: string): Requirement | undefined => {
  const excel = /\[\s*Api set:\s*([a-z]\w*)?\s*(?:([\d.]+)|(BETA[^\]]*))\s*\]/i.exec(comment)
  // Enum members of Excel carry a note without the name of the set.
  if (excel) return { set: excel[1] || 'ExcelApi', version: excel[3] ? preview : (excel[2] ?? '') }
  const shared = /\*\*Requirement set\*\*:[^|\n]*\|\s*(\w+)(?: ([\d.]+))?\s*\}/.exec(comment)
  return shared ? { set: shared[1] ?? '', version: shared[2] ?? '1.1' } : undefined
}

/** Requirements of classes ("Range") and members ("Range.values") of the namespace Excel. */
const readTable = (): ReadonlyMap<string, Requirement | undefined> => {
  const table = new Map<string, Requirement | undefined>()
  let isExcel = false
  let owner = ''
  let comment = ''
  for (const line of readFileSync(officeTypings, 'utf8').split('\n')) {
    if (line.startsWith('declare namespace')) isExcel = line.startsWith('declare namespace Excel ')
    if (!isExcel) continue
    const text = line.trim()
    if (text.startsWith('/**')) comment = text
    else if (comment !== '' && !comment.endsWith('*/')) comment += text
    else {
      const type = /^ {4}(?:class|interface|enum) (\w+)/.exec(line)?.[1]
      const member = /^ {8}(?:readonly )?(\w+)\??[(<:]/.exec(line)?.[1]
      if (type) {
        owner = type
        table.set(owner, readNote(comment))
      } else if (line.startsWith('    }')) owner = ''
      else if (member && owner) {
        const key = `${owner}.${member}`
        if (!table.get(key)) table.set(key, readNote(comment) ?? table.get(owner))
      }
      if (type || member) comment = ''
    }
  }
  return table
}

let table: ReadonlyMap<string, Requirement | undefined> | undefined

/** Whether the typings know this member, and what it requires (undefined: every Excel has it). */
export const requirementOf = (
  owner: string,
  member: string,
): { readonly known: boolean; readonly needs?: Requirement } => {
  table ??= readTable()
  const key = `${owner}.${member}`
  const needs = table.get(key)
  return { known: table.has(key), ...(needs && { needs }) }
}
