// verzamel, controleer and kaart as someone types them: which files are read, what is printed, what is written, and how the program ends.
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeOds } from 'hucre'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkbook } from '../../workbook-file'
import { controleer } from '../../workbook-file/cli/controleer'
import { runImpactkaart } from '../../workbook-file/cli/impactkaart'
import { kaart } from '../../workbook-file/cli/kaart'
import { verzamel } from '../../workbook-file/cli/verzamel'
import { fileOf } from '../template/filled'
import { oldExcel } from './broken'
import { figureOf, returnedCard } from './returned'

let folder = ''
const at = (...parts: string[]): string => path.join(folder, ...parts)
const [first, second] = [returnedCard(5), returnedCard(6)]

const run = async (...typed: string[]) => {
  const said = { out: '', problem: '', drawn: 0 }
  const exit = await runImpactkaart(
    typed,
    {
      write: (text) => {
        said.out += text
      },
      writeProblem: (text) => {
        said.problem += text
      },
      draw: () => {
        said.drawn++
      },
    },
    [verzamel, controleer, kaart],
  )
  return { exit, ...said }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verzamel-'))
  await mkdir(at('terug', 'team oost'), { recursive: true })
  await mkdir(at('leeg'))
  await writeFile(at('terug', 'een.xlsx'), await fileOf(first))
  await writeFile(at('terug', 'team oost', 'Twee.XLSX'), await fileOf(second))
  await writeFile(at('terug', '~$een.xlsx'), 'slot')
  await writeFile(at('terug', 'notitie.txt'), 'tekst')
  // A circle: a folder in itself.
  await symlink(at('terug'), at('terug', 'rond'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('verzamel', () => {
  test('reads the workbooks of a folder and those below, and draws how far it is', async () => {
    const { exit, out, drawn } = await run('verzamel', at('terug'), '--uit', at('uit.xlsx'), '--json')
    const data = JSON.parse(out)
    expect(data.files).toEqual(['een.xlsx', 'team oost/Twee.XLSX'])
    expect(data.totals.all.benefits).toBeCloseTo(
      [first, second].reduce((sum, card) => sum + figureOf(card, 'Baten (contante waarde)'), 0),
      4,
    )
    expect([exit, drawn > 0]).toEqual([1, true])
    const written = openWorkbook(new Uint8Array(await readFile(at('uit.xlsx'))), 'uit.xlsx')
    expect(written.sheetNames()).toEqual([
      ...['Overzicht', 'Projecten', "Thema's", 'Effecten', 'Baathouders', 'Problemen', 'Dubbeltelling'],
    ])
  })

  test('passes its own overview over, also under another name, and names a broken file', async () => {
    await writeFile(at('terug', 'overzicht-mei.xlsx'), await readFile(at('uit.xlsx')))
    await writeFile(at('terug', 'kapot.xlsx'), 'MZ')
    const { exit, out } = await run('verzamel', at('terug'), '--uit', at('terug', 'uit.xlsx'))
    expect(out).toContain('3 bestanden gelezen: 2 projecten tellen mee')
    expect(out).toMatch(/kapot\.xlsx +fout +.*is een programma/)
    expect(exit).toBe(1)
    const again = await run('verzamel', at('terug'), '--uit', at('terug', 'uit.xlsx'))
    expect(again.out).toContain('3 bestanden gelezen: 2 projecten tellen mee')
  })

  test('names files of another format, and tells files of two folders apart', async () => {
    await mkdir(at('anders', 'zuid'), { recursive: true })
    for (const name of ['een.xls', 'brief.pdf', 'prijzen.csv']) await writeFile(at('anders', name), oldExcel)
    await writeFile(at('anders', 'een.ods'), await writeOds({ sheets: [{ name: 'Kaart', rows: [[1]] }] }))
    await writeFile(at('anders', 'zuid', 'een.xlsx'), await fileOf(first))
    const typed = [at('anders'), at('terug', 'team oost'), '--uit', at('anders.xlsx'), '--json']
    const { files, problems } = JSON.parse((await run('verzamel', ...typed)).out)
    expect(files).toEqual(['anders/een.ods', 'anders/een.xls', 'anders/zuid/een.xlsx', 'terug/team oost/Twee.XLSX'])
    const said = (file: string) => problems.find((one: { file: string }) => one.file === file)?.text
    expect(said('anders/een.xls')).toMatch(/oude Excel-formaat \(\.xls\)\..*Opslaan als, Excel-werkmap/)
    expect(said('anders/een.ods')).toMatch(/OpenDocument-bestand.*Opslaan als, Excel-werkmap/)
    const { exit, out } = await run('controleer', at('anders'))
    expect([exit, out]).toEqual([1, expect.stringMatching(/een\.xls:\s[\s\S]*oude Excel-formaat/)])
  })

  test('never writes over a file that is no overview', async () => {
    const before = await readFile(at('terug', 'een.xlsx'))
    const { exit, problem } = await run('verzamel', at('terug'), '--uit', at('terug', 'een.xlsx'))
    expect([exit, problem]).toEqual([3, expect.stringContaining('is geen overzicht van ons')])
    expect((await readFile(at('terug', 'een.xlsx'))).equals(before)).toBe(true)
  })

  test.each([
    [['verzamel', 'terug'], 2, '--uit'],
    [['verzamel', 'terug', '--uit', 'overzicht.pdf'], 2, '.xlsx'],
    [['verzamel', 'weg', '--uit', 'x.xlsx'], 3, '"weg" is er niet'],
    [['verzamel', 'leeg', '--uit', 'x.xlsx'], 3, 'geen werkmappen'],
  ])('%j ends with %i', async ([command = '', where = '', ...rest], exit, words) => {
    const result = await run(command, where === 'weg' ? where : at(where), ...rest)
    expect([result.exit, result.problem]).toEqual([exit, expect.stringContaining(words)])
  })
})

test('controleer tells what it finds per file, CONTROLE included', async () => {
  const { exit, out } = await run('controleer', at('terug', 'een.xlsx'))
  expect(exit).toBe(1)
  expect(out).toMatch(/een\.xlsx:[\s\S]*let op +Uitkomsten, /)
})

describe('kaart', () => {
  test('shows the figures of the functions', async () => {
    const { exit, out } = await run('kaart', at('terug', 'een.xlsx'), '--json')
    const rows: [string, number][] = JSON.parse(out).cards[0].rows
    expect(rows.find(([name]) => name === 'Rendementsfactor')?.[1]).toBeCloseTo(figureOf(first, 'Rendementsfactor'), 9)
    expect(exit).toBe(0)
  })

  test('shows the indication while there are no outcomes', async () => {
    await writeFile(at('leeg', 'nieuw.xlsx'), await fileOf({ ...first, outcomes: [] }))
    const { exit, out } = await run('kaart', at('leeg', 'nieuw.xlsx'))
    expect([exit, out]).toEqual([0, expect.stringContaining('indicatie')])
  })

  test('says why a file cannot be read, and that a folder with more files is too much', async () => {
    expect(await run('kaart', at('terug', 'kapot.xlsx'))).toMatchObject({
      exit: 3,
      problem: expect.stringContaining('is een programma'),
    })
    expect(await run('kaart', at('terug'))).toMatchObject({ exit: 2 })
  })
})
