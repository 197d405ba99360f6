// A workbook of an older layout that was returned: only its version is told, and what people typed where it stood then comes along.
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { asCells, type FileReport, gatherFile, openWorkbook } from '../../workbook-file'
import { source, withCells } from './returned'

const file = new URL('../update/impactkaart-0.2.0.xlsx', import.meta.url)
const old = new Uint8Array(readFileSync(file))
const about = ({ problems }: FileReport, words: RegExp) =>
  problems.filter(({ text }) => words.test(text)).map(({ place, text }) => `${place}: ${text}`)

let gathered: FileReport
beforeAll(async () => {
  gathered = await gatherFile(source('oud.xlsx', old))
})

test('says of both cards that they are older, and nothing of formulas', () => {
  const older =
    ': Deze werkmap is met een oudere versie gemaakt (Versie van de bladen 1, hier 2). Het overzicht rekent met de versie van hier.'
  expect(about(gathered, /versie/)).toEqual([older, older])
  expect(about(gathered, /vervangen|veranderd|ontbreken/)).toEqual([])
  expect(gathered.projects.map(({ versions }) => versions)).toEqual([
    [{ what: 'Versie van de bladen', version: '1' }],
    [{ what: 'Versie van de bladen', version: '1' }],
  ])
})

test('a number over a formula of that time is still found', async () => {
  const report = await gatherFile(source('oud.xlsx', withCells(old, 4, { K9: 1_000_000 })))
  expect(about(report, /vervangen/)).toEqual([
    'Kaart, cel K9: Hier hoort een formule te staan. Die is vervangen door een waarde, of weg.',
  ])
})

test('a lower bound above the factor is as the card of the file has it, and is told', () => {
  const opened = openWorkbook(old, 'oud.xlsx')
  for (const { set, factor, factorLow, factorHigh } of gathered.projects) {
    const rows = new Map(asCells(opened.table(`Kaart_Tabel${set}`) ?? []).map(([name, value]) => [name, value]))
    expect(factor).toBeCloseTo(Number(rows.get('Rendementsfactor')), 9)
    expect(factorLow).toBeCloseTo(Number(rows.get('Rendementsfactor laag')), 9)
    expect(factorHigh).toBeCloseTo(Number(rows.get('Rendementsfactor hoog')), 9)
  }
  // Of the second card the band lies around the factor.
  expect(about(gathered, /ligt niet tussen/)).toEqual([
    expect.stringMatching(/^Kaart: De factor \(79,17\) ligt niet tussen laag \(80,37\) en hoog \(79,13\)\./),
  ])
})

test('what is wrong with an effect is told where it stands in the file', async () => {
  const report = await gatherFile(source('oud.xlsx', withCells(old, 4, { D27: 'van horen zeggen' })))
  expect(about(report, /woord uit de lijst/)).toEqual([expect.stringMatching(/^Kaart, rij 27, kolom Bewijs: /)])
})

test('the effects that were typed on Kaart are gathered', () => {
  expect(gathered.projects[0]?.effects.map(({ effect, whom, evidence }) => [effect, whom, evidence])).toEqual([
    ['voelt zich minder alleen', 'ouderen die alleen wonen', 'verteld'],
    ['vraagt eerder om hulp', 'gezinnen met schulden', 'gezien'],
    ['doet weer mee in de buurt', 'nieuwe bewoners', 'gemeten'],
    ['slaapt beter', 'mantelzorgers', 'schatting'],
  ])
  expect(gathered.projects[1]?.effects.map(({ effect }) => effect)).toEqual(['leert koken'])
})
