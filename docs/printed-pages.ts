// Pages of a workbook as LibreOffice prints them: what a reader gets on paper.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** A Dutch LibreOffice, for Dutch numbers. */
const dutch = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"
oor:op="fuse"><value>nl-NL</value></prop></item></oor:items>`

export interface Printed {
  readonly name: string
  /** It is the first page that holds all of these. */
  readonly words: readonly RegExp[]
  /** So many millimetres are kept from the top: below it there is only white. */
  readonly tall?: number
}

const dotsPerInch = 100
const dots = (millimetres: number): string => String(Math.round((millimetres / 25.4) * dotsPerInch))

const printPages = (folder: string, file: string): string => {
  mkdirSync(path.join(folder, 'profile', 'user'), { recursive: true })
  writeFileSync(path.join(folder, 'profile', 'user', 'registrymodifications.xcu'), dutch)
  const office = [`-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`, '--headless']
  execFileSync('soffice', [...office, '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' })
  return path.join(folder, `${path.basename(file, '.xlsx')}.pdf`)
}

/** Prints every sheet of a workbook and keeps those pages; `picture` is the path of a picture by its name. */
export const takePages = (file: string, printed: readonly Printed[], picture: (name: string) => string): void => {
  const folder = mkdtempSync(path.join(tmpdir(), 'impactkaart-'))
  try {
    const pdf = printPages(folder, file)
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f')
    for (const { name, words, tall } of printed) {
      const number = pages.findIndex((text) => words.every((word) => word.test(text))) + 1
      if (number === 0) throw new Error(`no printed page holds ${words.join(' and ')}`)
      const range = ['-f', String(number), '-l', String(number)]
      const kept = tall === undefined ? [] : ['-H', dots(tall)]
      const how = ['-png', '-r', String(dotsPerInch), '-singlefile', ...range, ...kept]
      execFileSync('pdftoppm', [...how, pdf, picture(name)])
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
