// The core runs anywhere and always gives the same answer: it knows no host, no clock and no chance. Screens never run text as code.
import { describe, expect, it } from 'vitest'
import { sourceFiles, textOf } from './source-files'

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')

const offenders = (files: readonly string[], forbidden: RegExp) =>
  files.filter((file) => forbidden.test(withoutComments(textOf(file))))

const core = sourceFiles().filter((file) => file.startsWith('core/') && !file.includes('.build.'))

describe('the core', () => {
  it('has no clock and no chance', () => {
    expect(offenders(core, /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bperformance\.now\b/)).toEqual([])
  })

  it('knows no host', () => {
    expect(offenders(core, /\b(Office|Excel|SpreadsheetApp|HtmlService|document|window|process)\./)).toEqual([])
  })
})

describe('every folder', () => {
  it('never turns text into code or markup', () => {
    expect(
      offenders(
        sourceFiles(),
        /\binnerHTML\b|\binsertAdjacentHTML\b|\beval\(|\bnew Function\b|dangerouslySetInnerHTML/,
      ),
    ).toEqual([])
  })
})
