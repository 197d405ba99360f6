// impactkaart bijwerk as a person types it: many files, broken ones among them, and never over an old one.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { impactkaart } from '../../core'
import { runImpactkaart } from '../../workbook-file/cli/impactkaart'
import { openWorkbook, type Update, writeWorkbook } from '../../workbook-file/index'
import { oldExcel } from '../gather/broken'
import { exampleText } from '../pack/example'

const stored = new URL('impactkaart-0.2.0.xlsx', import.meta.url)
let folder = ''
let filled: Uint8Array
beforeAll(async () => {
  filled = await writeWorkbook(impactkaart({ set: '', rows: 3 }), { values: { Start: { B6: 'Samen', B13: 12 } } })
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bijwerk-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (...names: string[]) => path.join(folder, ...names)

const run = async (...typed: string[]) => {
  let [out, problems, drawn] = ['', '', '']
  const exit = await runImpactkaart(['bijwerk', ...typed], {
    write: (text) => {
      out += text
    },
    writeProblem: (text) => {
      problems += text
    },
    draw: (text) => {
      drawn += text
    },
  })
  return { exit, out, problems, drawn }
}

describe('impactkaart bijwerk', () => {
  it('updates a folder, tells of broken files and leaves the old ones as they are', async () => {
    await mkdir(at('oud', 'noord'), { recursive: true })
    await cp(stored, at('oud', 'noord', 'een.xlsx'))
    await writeFile(at('oud', 'twee.xlsx'), filled)
    await writeFile(at('oud', 'stuk.xlsx'), filled.subarray(0, 5000))
    await writeFile(at('oud', 'lijst.xlsx'), await writeWorkbook([], { userSheets: [{ name: 'Blad1', cells: [] }] }))
    const { exit, out, drawn } = await run(at('oud'), '--uit', at('nieuw'))
    expect(exit).toBe(1)
    expect(out).toContain('2 van 4 werkmappen bijgewerkt. Niet gelukt: 2.')
    expect(out).toContain('stuk.xlsx: Het bestand "stuk.xlsx" is beschadigd of niet volledig')
    expect(out).toContain('lijst.xlsx: Het bestand "lijst.xlsx" heeft geen bladen van Impactkaart')
    expect(out).toMatch(/noord\/een\.xlsx +bijgewerkt +bladen 1 +bladen 2/)
    expect(drawn).toContain('/4')
    expect((await readdir(at('nieuw'), { recursive: true })).sort()).toEqual(['noord', 'noord/een.xlsx', 'twee.xlsx'])
    expect(await readFile(at('oud', 'noord', 'een.xlsx'))).toEqual(await readFile(stored))
    const now = openWorkbook(new Uint8Array(await readFile(at('nieuw', 'twee.xlsx'))), 'twee.xlsx')
    expect([now.valueAt('Start', 'B6'), now.valueAt('Start', 'B13')]).toEqual(['Samen', 12])
  })

  it('writes one file, and ends well when nothing is to be told', async () => {
    await writeFile(at('oud.xlsx'), filled)
    const { exit, out } = await run(at('oud.xlsx'), '--uit', at('nieuw.xlsx'))
    expect(exit).toBe(0)
    expect(out).toContain('1 van 1 werkmap bijgewerkt')
  })

  it('leaves a new file that is there, unless asked to replace it', async () => {
    await writeFile(at('oud.xlsx'), filled)
    await writeFile(at('nieuw.xlsx'), 'van iemand anders')
    const left = await run(at('oud.xlsx'), '--uit', at('nieuw.xlsx'))
    expect(left.exit).toBe(1)
    expect(left.out).toContain('bestond al. Kies --vervang om het te vervangen.')
    expect(await readFile(at('nieuw.xlsx'), 'utf8')).toBe('van iemand anders')
    const replaced = await run(at('oud.xlsx'), '--uit', at('nieuw.xlsx'), '--vervang')
    expect(replaced.exit).toBe(0)
    expect(openWorkbook(new Uint8Array(await readFile(at('nieuw.xlsx'))), 'n').valueAt('Start', 'B6')).toBe('Samen')
  })

  it.each([['oud.xlsx'], ['.']])('never writes over an old file, also not with --vervang --uit %s', async (out) => {
    await writeFile(at('oud.xlsx'), filled)
    const { exit, out: said } = await run(at('oud.xlsx'), '--uit', at(out), '--vervang')
    expect(exit).toBe(3)
    expect(said).toContain('De nieuwe werkmap zou over een oude heen komen.')
    expect(new Uint8Array(await readFile(at('oud.xlsx')))).toEqual(filled)
  })

  it('does not take what an earlier run made for old', async () => {
    await mkdir(at('oud', 'a'), { recursive: true })
    await writeFile(at('oud', 'een.xlsx'), filled)
    await writeFile(at('oud', 'a', 'een.xlsx'), filled)
    await run(at('oud'), '--uit', at('oud', 'nieuw'))
    expect((await run(at('oud'), '--uit', at('oud', 'nieuw'), '--vervang')).out).toContain('2 van 2 werkmappen')
  })

  it('never writes one old file over another, whichever way the folder is named', async () => {
    const other = await writeWorkbook(impactkaart({ set: '', rows: 3 }), { values: { Start: { B6: 'Anders' } } })
    await mkdir(at('oud', 'oud'), { recursive: true })
    await writeFile(at('oud', 't.xlsx'), filled)
    await writeFile(at('oud', 'oud', 't.xlsx'), other)
    await symlink(at('oud', 'oud'), at('ander'))
    for (const out of [at('oud', 'oud'), at('ander')]) {
      const { out: said } = await run(at('oud', 't.xlsx'), at('oud', 'oud', 't.xlsx'), '--uit', out, '--vervang')
      expect(said).toContain('t.xlsx: De nieuwe werkmap zou over een oude heen komen.')
      expect(new Uint8Array(await readFile(at('oud', 'oud', 't.xlsx')))).toEqual(other)
    }
  })

  it('tells files of two folders apart, in the report and in the new folder', async () => {
    await mkdir(at('a', 'x'), { recursive: true })
    await mkdir(at('b'))
    for (const name of ['a/x/t.xlsx', 'b/t.xlsx']) await writeFile(at(name), filled)
    const { out } = await run(at('a', 'x'), at('b'), '--uit', at('nieuw'), '--json')
    const { files } = JSON.parse(out)
    expect(files.map(({ file, state }: Update) => [file, state])).toEqual([
      ['a/x/t.xlsx', 'bijgewerkt'],
      ['b/t.xlsx', 'bijgewerkt'],
    ])
    expect(files.map(({ target }: { target: string }) => target)).toEqual([
      at('nieuw', 'a', 'x', 't.xlsx'),
      at('nieuw', 'b', 't.xlsx'),
    ])
  })

  it('says that two files get the same name, also when the first was made by an earlier run', async () => {
    await mkdir(at('oud'))
    for (const name of ['t.xlsm', 't.xlsx']) await writeFile(at('oud', name), filled)
    for (const state of ['bijgewerkt', 'bestond al', 'vervangen']) {
      const how = state === 'vervangen' ? ['--vervang'] : []
      const { files } = JSON.parse((await run(at('oud'), '--uit', at('nieuw'), '--json', ...how)).out)
      expect(files.map((one: Update) => one.state)).toEqual([state, 'niet bijgewerkt'])
      expect(files[1].problem.nl).toContain('Een ander bestand krijgt dezelfde naam')
    }
  })

  it('names files of another format in a folder, with the way out', async () => {
    await mkdir(at('oud'))
    await writeFile(at('oud', 'oud.xls'), oldExcel)
    for (const name of ['brief.pdf', 'prijzen.csv']) await writeFile(at('oud', name), 'geen werkmap')
    const { exit, out } = await run(at('oud'), '--uit', at('nieuw'))
    expect(exit).toBe(3)
    expect(out).toContain('0 van 1 werkmap ')
    expect(out).toMatch(/oud\.xls: .*oude Excel-formaat \(\.xls\)\. .*Opslaan als, Excel-werkmap \(\.xlsx\)/)
  })

  it('says which team is not in the pack, and goes on', async () => {
    const other = JSON.parse(exampleText)
    delete other.logo
    other.prijzen = { csv: 'Sleutel;Prijs\nTaxi;20' }
    await writeFile(at('pakket.json'), JSON.stringify(other))
    await writeFile(at('oud.xlsx'), filled)
    const { exit, out } = await run(at('oud.xlsx'), '--uit', at('nieuw'), '--pakket', at('pakket.json'))
    expect(exit).toBe(3)
    expect(out).toContain('zegt niet van welk team zij is')
  })

  it('gives the same as data', async () => {
    await cp(stored, at('oud.xlsx'))
    await writeFile(at('stuk.xlsx'), 'geen werkmap')
    const { exit, out } = await run(at('oud.xlsx'), at('stuk.xlsx'), '--uit', at('nieuw'), '--json')
    expect(exit).toBe(1)
    const { files } = JSON.parse(out)
    expect(files[0]).toMatchObject({
      file: 'oud.xlsx',
      state: 'bijgewerkt',
      from: { template: '1' },
      to: { template: '2' },
    })
    expect(files[0].figures[0].before.factor).toBeCloseTo(files[0].figures[0].after.factor, 9)
    expect(files[0].bytes).toBeUndefined()
    expect(files[1]).toMatchObject({
      state: 'niet bijgewerkt',
      problem: { nl: expect.stringContaining('tekstbestand') },
    })
  })

  it.each([
    [[], 2, 'Er ontbreekt iets'],
    [['oud'], 2, 'Zeg met --uit'],
    [['bestaat-niet', '--uit', 'x'], 3, 'is er niet'],
    [['oud', '--uit', 'x.xlsx'], 2, 'Noem bij --uit een map.'],
    [['oud', '--uit', 'x', '--pakket', 'weg.json'], 3, 'kan niet worden gelezen'],
    [['leeg', '--uit', 'x'], 3, 'Hier staan geen werkmappen'],
  ] as const)('%j ends with %i', async (typed, exit, says) => {
    await mkdir(at('oud'))
    await mkdir(at('leeg'))
    for (const name of ['een.xlsx', 'twee.xlsx']) await writeFile(at('oud', name), filled)
    const ran = await run(...typed.map((one) => (one.startsWith('--') ? one : at(one))))
    expect([ran.exit, ran.problems]).toEqual([exit, expect.stringContaining(says)])
  })

  it('explains itself in two languages', async () => {
    expect((await run('--help')).out).toContain('Zet de inhoud van ingevulde werkmappen over in nieuwe')
    expect((await run('--help', '--taal', 'en')).out).toContain('Moves the contents of filled workbooks into new ones')
  })
})
