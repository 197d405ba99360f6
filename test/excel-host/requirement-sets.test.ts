// Requirement sets: read from the typings, and looked up in sources.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { isAtLeast } from './profiles'
import { aboveFloor, describeUse, officeMembers } from './requirement-sets'
import { readNote, requirementOf } from './requirement-table'

const unguarded = fileURLToPath(new URL('./requirement-examples/unguarded.ts', import.meta.url))
const guardedFile = fileURLToPath(new URL('./requirement-examples/guarded.ts', import.meta.url))
const floor = { ExcelApi: '1.9', CustomFunctionsRuntime: '1.3' }

describe('the typings', () => {
  test.each([
    ['Range', 'values', 'ExcelApi', '1.1'],
    ['Range', 'valuesAsJson', 'ExcelApi', '1.16'],
    ['Worksheet', 'pageLayout', 'ExcelApi', '1.9'],
    ['Worksheet', 'onChanged', 'ExcelApi', '1.7'],
    ['Worksheet', 'showGridlines', 'ExcelApi', '1.8'],
    ['Workbook', 'insertWorksheetsFromBase64', 'ExcelApi', '1.13'],
    ['NamedItemCollection', 'add', 'ExcelApi', '1.4'],
    ['Shape', 'altTextDescription', 'ExcelApi', '1.9'],
    ['WorksheetFreezePanes', 'freezeRows', 'ExcelApi', '1.7'],
  ])('%s.%s: %s %s', (owner, member, set, version) => {
    expect(requirementOf(owner, member)).toEqual({ known: true, needs: { set, version } })
  })

  test('do not know what does not exist', () => {
    expect(requirementOf('Range', 'sommetjes').known).toBe(false)
  })

  test('write their notes in several ways', () => {
    expect(readNote('* [Api set: ExcelApi 1.13]')).toEqual({ set: 'ExcelApi', version: '1.13' })
    expect(readNote('* [Api set:  1.1]')).toEqual({ set: 'ExcelApi', version: '1.1' })
    expect(readNote('* [Api set: ExcelApi BETA (PREVIEW ONLY)]')).toEqual({ set: 'ExcelApi', version: '99' })
    expect(readNote('**Requirement set**: {@link https://x.y/z | SharedRuntime 1.2}')).toEqual({
      set: 'SharedRuntime',
      version: '1.2',
    })
    expect(readNote('Nothing of the kind.')).toBeUndefined()
  })
})

test('1.9 comes before 1.13', () => {
  expect([isAtLeast('1.13', '1.9'), isAtLeast('1.9', '1.13'), isAtLeast('1.9', '1.9')]).toEqual([true, false, true])
})

describe('sources', () => {
  test('every unguarded use above the floor is found, with its line', () => {
    const found = aboveFloor([unguarded], floor)
    const lines = readFileSync(unguarded, 'utf8').split('\n')
    expect(
      found.map(({ member, needs, line }) => [member, `${needs.set} ${needs.version}`, lines[line - 1]?.trim()]),
    ).toEqual([
      ['Range.valuesAsJson', 'ExcelApi 1.16', "range.load('address, valuesAsJson')"],
      ['Range.valuesAsJson', 'ExcelApi 1.16', 'return range.valuesAsJson'],
      ['Range.hasSpill', 'ExcelApi 1.12', expect.stringContaining('hasSpill')],
      ['Range.getSpillParent', 'ExcelApi 1.12', expect.stringContaining("'1.11'")],
      ['Range.getSpillParent', 'ExcelApi 1.12', 'return range.getSpillParent()'],
      ['Addin.setStartupBehavior', 'SharedRuntime 1.1', expect.stringContaining('setStartupBehavior')],
      ['Range.getSpillParent', 'ExcelApi 1.12', expect.stringContaining('const parent')],
    ])
    expect(describeUse(found[1] ?? expect.fail())).toMatch(
      /unguarded\.ts:5 uses Range\.valuesAsJson, which needs ExcelApi 1\.16/,
    )
  })

  test('uses behind a test are not found', () => {
    expect(aboveFloor([guardedFile], floor).map(describeUse)).toEqual([])
  })

  test('but they are seen', () => {
    const guarded = officeMembers([guardedFile]).filter((one) => one.guarded)
    expect(new Set(guarded.map(({ member }) => member))).toEqual(
      new Set([
        'Range.valuesAsJson',
        'Range.getSpillParent',
        'Range.hasSpill',
        'Addin.setStartupBehavior',
        'Range.load',
      ]),
    )
  })

  test('a higher floor asks for fewer tests', () => {
    const found = aboveFloor([unguarded], { ...floor, ExcelApi: '1.12', SharedRuntime: '1.1' })
    expect(new Set(found.map(({ member }) => member))).toEqual(new Set(['Range.valuesAsJson']))
  })
})
