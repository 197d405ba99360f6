/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
// Functions of the add-in, called over the wire as Excel calls them.
import { afterEach, describe, expect, test } from 'vitest'
import {
  blank,
  cellError,
  excel365,
  excel2021,
  excelOnIpad,
  excelOnTheWeb,
  type Profile,
  type StartedExcel,
  startExcel,
} from '.'

let started: StartedExcel | undefined
afterEach(() => {
  started?.close()
  started = undefined
})

const start = async (profile: Profile) => {
  started = await startExcel(profile)
  return started.excel
}

describe.each([excelOnTheWeb, excel365, excel2021])('on $name', (profile) => {
  test('answers arrive: numbers, texts, tables, promises', async () => {
    const excel = await start(profile)
    CustomFunctions.associate('PLUS', (a: number, b: number) => a + b)
    CustomFunctions.associate('GROET', (naam: string) => `dag ${naam}`)
    CustomFunctions.associate('REEKS', () => [
      ['jaar', 'euro'],
      [1, 100],
    ])
    CustomFunctions.associate('LATER', async () => 5)
    expect(
      await excel.callMany([
        ['PLUS', [1, 2]],
        ['GROET', ['u']],
        ['REEKS', []],
        ['LATER', []],
      ]),
    ).toEqual([
      { value: 3 },
      { value: 'dag u' },
      {
        value: [
          ['jaar', 'euro'],
          [1, 100],
        ],
      },
      { value: 5 },
    ])
    expect(excel.calls.unanswered).toBe(0)
    expect(excel.notModelled).toEqual([])
    expect(excel.syncs).toBe(0)
  })

  test('errors keep their kind and their sentence', async () => {
    const excel = await start(profile)
    const { Error: FunctionError, ErrorCode } = CustomFunctions
    CustomFunctions.associate('FOUT', () => {
      throw new FunctionError(ErrorCode.invalidValue, 'Vul een getal in.')
    })
    CustomFunctions.associate('LEEG', () => {
      throw new FunctionError(ErrorCode.notAvailable, 'Er is niets.')
    })
    CustomFunctions.associate('GEWOON', () => {
      throw new Error('deze tekst komt nooit aan')
    })
    CustomFunctions.associate('GEEN', () => Number.NaN)
    CustomFunctions.associate('ALLES', () => Number.POSITIVE_INFINITY)
    expect(
      await excel.callMany(['FOUT', 'LEEG', 'GEWOON', 'GEEN', 'ALLES', 'BESTAATNIET'].map((one) => [one, []])),
    ).toEqual([
      { error: '#VALUE!', message: 'Vul een getal in.' },
      { error: '#N/A', message: 'Er is niets.' },
      { error: '#VALUE!', message: '' },
      { error: '#VALUE!', message: 'NaN' },
      { error: '#NUM!', message: 'Infinity' },
      // The library calls what was never associated, and fails.
      { error: '#VALUE!', message: '' },
    ])
  })
})

test('an error in a table stays in its cell', async () => {
  const excel = await start(excelOnTheWeb)
  CustomFunctions.associate('TABEL', () => [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)]])
  expect(await excel.call('TABEL', [])).toEqual({
    value: [[1, expect.objectContaining({ basicValue: '#DIV/0!' })]],
  })
})

test('a number with a card passes through as it is', async () => {
  const excel = await start(excelOnTheWeb)
  const card = {
    type: 'Double',
    basicValue: 31.42,
    numberFormat: '€ #,##0.00',
    properties: { Bron: { type: 'String', basicValue: 'Kostenhandleiding' } },
  }
  CustomFunctions.associate('PRIJS', () => card)
  expect(await excel.call('PRIJS', [])).toEqual({ value: card })
})

test.each([
  [excelOnTheWeb, null],
  [excel2021, 0],
])(
  'a blank cell is, on $name, what that Excel makes of it; an argument that is left out is null',
  async (profile, seen) => {
    const excel = await start(profile)
    CustomFunctions.associate('ZIE', (...args: unknown[]) => JSON.stringify(args.slice(0, 3)))
    expect(await excel.call('ZIE', [blank, [[1, blank]], undefined])).toEqual({
      value: JSON.stringify([seen, [[1, seen]], null]),
    })
  },
)

describe('errors and cards in arguments', () => {
  const show = (excel: Awaited<ReturnType<typeof start>>) => {
    CustomFunctions.associate('ZIE', (cells: unknown[][]) => JSON.stringify(cells))
    return (options?: { allowErrors?: boolean; allowCards?: boolean }) =>
      excel.call(
        'ZIE',
        [
          [
            [1, cellError('#N/A')],
            [{ type: 'Double', basicValue: 2, properties: {} }, blank],
          ],
        ],
        options,
      )
  }

  test('make Excel answer itself when the function does not take errors', async () => {
    expect(await show(await start(excelOnTheWeb))()).toEqual({ error: '#N/A', message: '' })
  })

  test('arrive as objects when the function takes them', async () => {
    const answer = await show(await start(excelOnTheWeb))({ allowErrors: true, allowCards: true })
    const cells = JSON.parse('value' in answer ? String(answer.value) : '[]')
    expect(cells[0][1]).toMatchObject({ code: '#N/A' })
    expect(cells[1]).toEqual([{ type: 'Double', basicValue: 2, properties: {} }, null])
  })

  test('cards arrive as their number when the function does not take them', async () => {
    const answer = await show(await start(excelOnTheWeb))({ allowErrors: true })
    expect('value' in answer && JSON.parse(String(answer.value))[1][0]).toBe(2)
  })
})

test('2 000 calls in one message are all answered', async () => {
  const excel = await start(excelOnTheWeb)
  CustomFunctions.associate('DUBBEL', (cells: number[][]) => (cells[0]?.[0] ?? 0) * 2)
  const answers = await excel.callMany(Array.from({ length: 2000 }, (_, at) => ['DUBBEL', [[[at]]]] as const))
  expect(answers).toHaveLength(2000)
  expect(answers[1999]).toEqual({ value: 3998 })
})

test('an iPad knows no functions', async () => {
  const excel = await start(excelOnIpad)
  await expect(excel.call('PLUS', [1, 2])).rejects.toThrow('knows no functions')
})

test.each([excelOnTheWeb, excel365])(
  'a ribbon button runs its function until it says it is done, on $name',
  async (profile) => {
    const excel = await start(profile)
    const pressed: string[] = []
    Office.actions.associate('toonDeelbaar', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id)
      event.completed()
    })
    await excel.pressButton('toonDeelbaar')
    expect(pressed).toEqual(['toonDeelbaar'])
    expect(excel.buttonsCompleted).toHaveLength(1)
  },
)

test('an iPad has no buttons that run a function', async () => {
  const excel = await start(excelOnIpad)
  await expect(excel.pressButton('toonDeelbaar')).rejects.toThrow('no buttons')
})
