// The command line as a person uses it: what is printed, what is written, how it ends. In this process, on a folder of its own.
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { offeredPrices, readPack } from '../../core'
import { commands } from '../../workbook-file/cli/commands'
import { runImpactkaart } from '../../workbook-file/cli/impactkaart'
import { priceCsv } from '../../workbook-file/cli/prijzen'
import { openWorkbook } from '../../workbook-file/index'
import { exampleData, exampleText } from './example'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'impactkaart-'))
})
afterAll(() => rm(folder, { recursive: true }))

const run = async (...typed: string[]) => {
  let [out, problems, drawn] = ['', '', '']
  const exit = await runImpactkaart(typed, {
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

describe('what is typed', () => {
  it.each([
    [[], 2, 'Opdrachten:', ''],
    [['--help'], 0, 'sjabloon', ''],
    [['--help', '--taal', 'en'], 0, 'Commands:', ''],
    [['sjabloon', '--help'], 0, '--vervang', ''],
    [['sjabloon', '--help', '--taal=en'], 0, 'Makes a workbook', ''],
    [['sjabloom', 'x'], 2, '', 'Bedoelt u sjabloon?'],
    [['sjabloon'], 2, '', 'Er ontbreekt iets. Typ: impactkaart sjabloon <organisatie.json>'],
    [['sjabloon', 'a', 'b'], 2, '', 'Er staat te veel'],
    [['sjabloon', 'a', '--uti', 'b'], 2, '', 'Bedoelt u --uit?'],
    [['sjabloon', 'a', '--uit'], 2, '', 'Achter --uit ontbreekt iets: map'],
    [['sjabloon', 'a', '--uit', '--vervang'], 2, '', 'Achter --uit ontbreekt iets'],
    [['sjabloon', 'a', '--vervang=nee'], 2, '', 'Achter --vervang staat niets'],
    [['sjabloon', 'a', '--taal', 'fr'], 2, '', 'nl of en'],
    [['sjabloon', 'bestaat-niet.json', '--taal', 'en'], 3, '', 'cannot be read'],
  ] as const)('%j ends with %i', async (typed, exit, says, complains) => {
    const ran = await run(...typed)
    expect(ran.exit).toBe(exit)
    expect(ran.out).toContain(says)
    expect(ran.problems).toContain(complains)
    expect(ran.problems === '').toBe(complains === '')
  })

  it.each([
    ['impactkaart', 'npm run impactkaart -- sjabloon <organisatie.json>'],
    ['', 'impactkaart sjabloon <organisatie.json>'],
  ])('is told as it was started, by npm or not', (script, usage) => {
    const start = path.resolve(import.meta.dirname, '../../workbook-file/cli/start.mjs')
    const env = { ...process.env, npm_lifecycle_event: script, INIT_CWD: '' }
    const said = (...typed: string[]) => spawnSync(process.execPath, [start, ...typed], { env, encoding: 'utf8' })
    expect(said('sjabloon', '--help').stdout).toContain(`Gebruik: ${usage}`)
    expect(said('sjabloon').stderr).toContain(`Typ: ${usage}`)
  })

  it('every command explains itself in two languages', async () => {
    for (const { name, about, help } of commands)
      for (const words of [about, help]) {
        expect(words.nl, name).not.toBe(words.en)
        expect(Math.min(words.nl.length, words.en.length), name).toBeGreaterThan(10)
      }
  })
})

describe('sjabloon', () => {
  const pack = () => path.join(folder, 'organisatie.json')
  const out = () => path.join(folder, 'uit')
  const file = () => path.join(out(), 'Waterstad', 'Team Noord - Impactkaart.xlsx')

  beforeAll(async () => {
    const data = exampleData()
    data.steden = [{ naam: 'Waterstad', teams: [{ naam: 'Team Noord' }, { naam: 'Team Zuid' }] }]
    for (const key of ['prijzen', 'logo']) delete data[key]
    await writeFile(pack(), JSON.stringify(data))
  })

  it('writes every workbook, shows how far it is, and ends with a table', async () => {
    const { exit, out: said, drawn } = await run('sjabloon', pack(), '--uit', out())
    expect(exit).toBe(0)
    expect(said).toMatch(/Waterstad {2}Team Noord .*gemaakt/)
    expect(said).toContain('2 van 2 werkmappen gemaakt.')
    expect(drawn).toContain('1/2')
    expect((await readdir(path.join(out(), 'Waterstad'))).sort()).toEqual([
      'Team Noord - Impactkaart.xlsx',
      'Team Zuid - Impactkaart.xlsx',
    ])
    expect(openWorkbook(new Uint8Array(await readFile(file())), 'x.xlsx').valueAt('Start', 'B8')).toBe('Waterstad')
  })

  it('leaves alone what is there, unless asked', async () => {
    await writeFile(file(), 'ingevuld')
    const { exit, out: said } = await run('sjabloon', pack(), '--uit', out(), '--json')
    expect(exit).toBe(1)
    expect(JSON.parse(said).files.map(({ state }: { state: string }) => state)).toEqual(['bestond al', 'bestond al'])
    expect(await readFile(file(), 'utf8')).toBe('ingevuld')
    expect((await run('sjabloon', pack(), '--uit', out(), '--vervang')).exit).toBe(0)
    expect((await readFile(file())).subarray(0, 2).toString()).toBe('PK')
  })

  it('writes nothing when the pack is not right, and says why', async () => {
    const wrong = path.join(folder, 'fout.json')
    await writeFile(wrong, exampleText.replace('#6A2C5A', '#FFDD00'))
    const { exit, problems } = await run('sjabloon', wrong, '--uit', path.join(folder, 'niets'))
    expect(exit).toBe(3)
    expect(problems).toContain('Er is niets gemaakt.')
    for (const said of ['kleuren.accent: ', 'prijzen.bestand: ', 'logo.bestand: ']) expect(problems).toContain(said)
    expect(await readdir(folder)).not.toContain('niets')
  })

  it('says so when it cannot write', async () => {
    const blocked = path.join(folder, 'bezet')
    await writeFile(blocked, '')
    const { exit, problems } = await run('sjabloon', pack(), '--uit', blocked)
    expect(exit).toBe(3)
    expect(problems).toContain('kan niet worden geschreven')
  })
})

describe('prijzen', () => {
  it('finds by every word, and says so when there is nothing', async () => {
    const { exit, out } = await run('prijzen', 'huisarts', 'visite')
    expect(exit).toBe(0)
    expect(out).toContain('huisarts-visite')
    expect(out).not.toContain('huisarts-consult')
    expect((await run('prijzen', 'huisarts-visite')).out).toMatch(/^1 prijs, prijslijst /m)
    const none = await run('prijzen', 'huisrats')
    expect(none.exit).toBe(1)
    expect(none.out).toMatch(/^Geen prijs past bij "huisrats"\. Bedoelt u misschien .*huisarts-consult.*\?$/m)
    expect(JSON.parse((await run('prijzen', '--json')).out).prices).toHaveLength(offeredPrices.length)
  })

  it('keeps a list that a pack takes as it is, and never overwrites', async () => {
    const file = path.join(folder, 'prijzen.csv')
    expect((await run('prijzen', 'huisarts', '--uit', file)).exit).toBe(0)
    expect((await run('prijzen', '--uit', file)).problems).toContain('bestaat al')
    const reading = readPack(
      JSON.stringify({ ...exampleData(), prijzen: { csv: await readFile(file, 'utf8') }, logo: undefined }),
    )
    if (!('pack' in reading)) throw new Error(reading.problems.map(({ words }) => words.nl).join('\n'))
    const consult = offeredPrices.find(({ key }) => key === 'huisarts-consult')
    expect(reading.pack.prices.length).toBeGreaterThan(5)
    expect(reading.pack.prices).toContainEqual({
      key: consult?.name.nl,
      price: consult?.value,
      unit: consult?.unit.nl,
      payer: 'zorgverzekeraar',
      year: consult?.priceYear,
    })
  })

  it('every price of the list survives the way to CSV and back', () => {
    for (let from = 0; from < offeredPrices.length; from += 20) {
      const some = offeredPrices.slice(from, from + 20)
      const reading = readPack(JSON.stringify({ ...exampleData(), prijzen: { csv: priceCsv(some) }, logo: undefined }))
      if (!('pack' in reading)) throw new Error(reading.problems.map(({ words }) => words.nl).join('\n'))
      expect(reading.pack.prices.map(({ key, price }) => [key, price])).toEqual(
        some.map(({ name, value }) => [name.nl, value]),
      )
    }
  })
})
