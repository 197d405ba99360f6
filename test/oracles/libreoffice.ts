// LibreOffice as an independent calculator: workbooks in, the same workbooks recalculated out.
// A fresh profile per call (two calls on one profile do nothing and still exit 0), recalculation always, and the whole process group
// ended when it takes too long. One thread: with more, long columns of formulas now and then give #VALUE! (seen in 7.4). The exit code says nothing, so the output files are required.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type CellValue, readXlsx, type Workbook } from 'hucre'

// Long enough for a machine that does many other things.
const longestRun = 590_000

const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-US</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Calculation"><prop oor:name="UseThreadedCalculationForFormulaGroups" oor:op="fuse"><value>false</value></prop></item>
</oor:items>`

/** A recalculated workbook: any cell by sheet name and address. */
export class Recalculated {
  constructor(private readonly book: Workbook) {}

  /** Every cell that shows an error, as "Sheet!B7 #DIV/0!". */
  errors(): string[] {
    return this.book.sheets.flatMap((sheet) =>
      [...(sheet.cells ?? [])].flatMap(([key, cell]) => {
        const shown = String(cell.formulaResult ?? cell.value ?? '')
        return cell.type === 'error' || /^#(DIV\/0!|N\/A|NAME\?|NUM!|REF!|VALUE!|NULL!)|^Err:/.test(shown)
          ? [`${sheet.name}!${key} ${shown}`]
          : []
      }),
    )
  }

  /** Rows and columns count from 1. */
  at(sheet: string, row: number, column: number): CellValue {
    const found = this.book.sheets.find(({ name }) => name === sheet)
    if (!found) throw new Error(`No sheet ${sheet}`)
    const cell = found.cells?.get(`${row - 1},${column - 1}`)
    return cell?.formulaResult ?? cell?.value ?? found.rows[row - 1]?.[column - 1] ?? null
  }

  get sheetNames(): string[] {
    return this.book.sheets.map(({ name }) => name)
  }
}

export const recalculate = async (
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, Recalculated>> => {
  const saved = Object.entries(await savedByLibreOffice(files))
  return Object.fromEntries(
    await Promise.all(saved.map(async ([name, bytes]) => [name, new Recalculated(await readXlsx(bytes))] as const)),
  )
}

/** The same workbooks as LibreOffice saves them. All in one call of the program: starting it takes longer than calculating. */
export const savedByLibreOffice = async (
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, Uint8Array>> => {
  const folder = await mkdtemp(join(tmpdir(), 'kaart-'))
  try {
    await newProfile(folder)
    const paths = await Promise.all(
      Object.entries(files).map(async ([name, bytes]) => {
        const path = join(folder, `${name}.xlsx`)
        await writeFile(path, bytes)
        return path
      }),
    )
    const said = await runSoffice(folder, [
      '--nodefault',
      '--convert-to',
      'xlsx',
      '--outdir',
      join(folder, 'out'),
      ...paths,
    ])
    return Object.fromEntries(
      await Promise.all(Object.keys(files).map(async (name) => [name, await readResult(folder, name, said)] as const)),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export const newProfile = async (folder: string): Promise<void> => {
  await mkdir(join(folder, 'profile', 'user'), { recursive: true })
  await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), profile)
}

export const readResult = async (folder: string, name: string, said: string): Promise<Uint8Array> => {
  const bytes = await readFile(join(folder, 'out', `${name}.xlsx`)).catch(() => {
    throw new Error(`soffice gave no ${name}.xlsx: ${said}`)
  })
  return new Uint8Array(bytes)
}

/** @returns what the program said. */
export const runSoffice = (folder: string, what: readonly string[]): Promise<string> =>
  new Promise((done, failed) => {
    const child = spawn(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        ...['--headless', '--norestore', '--nolockcheck', ...what],
      ],
      { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' } },
    )
    let said = ''
    child.stdout.on('data', (text) => {
      said += text
    })
    child.stderr.on('data', (text) => {
      said += text
    })
    const late = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      failed(new Error('soffice takes too long'))
    }, longestRun)
    child.on('error', (error) => {
      clearTimeout(late)
      failed(new Error(`soffice did not start (Debian: apt-get install libreoffice-calc): ${error.message}`))
    })
    child.on('close', () => {
      clearTimeout(late)
      if (/could not be loaded|Error:/.test(said)) failed(new Error(`soffice failed: ${said.trim()}`))
      else done(said)
    })
  })
