/// <reference types="office-js" />
// A host that fails on purpose, and the limits of Excel itself.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cellAt, excel365, excelOnTheWeb, olderExcel, type StartedExcel, startExcel, withExcelApi } from '.'
import { refusal } from './refusal'

let started: StartedExcel
beforeEach(async () => {
  started = await startExcel(excelOnTheWeb)
})
afterEach(() => {
  started.close()
})

/** Two sheets with a value each, in one sync. */
const twoSheets = (context: Excel.RequestContext) => {
  for (const name of ['Een', 'Twee']) context.workbook.worksheets.add(name).getRange('A1').values = [[name]]
}
const sheetNames = () => started.excel.book.sheets.map(({ name }) => name)

describe('an operation that fails', () => {
  test('leaves what stood before it done, and the rest not', async () => {
    const counted = await startOperations()
    const outcomes = new Set<string>()
    for (let nth = 1; nth <= counted; nth++) {
      await restart()
      started.excel.failures.failOperation(nth)
      expect(await refusal(twoSheets)).toBe('GeneralException')
      outcomes.add(sheetNames().join())
      // Afterwards the host works again.
      await Excel.run(async (context) => {
        context.workbook.worksheets.add('Drie')
        await context.sync()
      })
    }
    expect([...outcomes].sort()).toEqual(['Blad1', 'Blad1,Een', 'Blad1,Een,Twee'])
  })

  test('can be the first of many: a host that keeps failing', async () => {
    started.excel.failures.keepFailingFromOperation(5)
    expect(await refusal(twoSheets)).toBe('GeneralException')
    expect(await refusal(twoSheets)).toBe('GeneralException')
    started.excel.failures.stopFailing()
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Weer')
      await context.sync()
    })
    expect(sheetNames()).toContain('Weer')
  })
})

const startOperations = async (): Promise<number> => {
  await Excel.run(async (context) => {
    twoSheets(context)
    await context.sync()
  })
  return started.excel.operations
}
const restart = async () => {
  started.close()
  started = await startExcel(excelOnTheWeb)
}

describe('a sync that fails', () => {
  test('before anything is done', async () => {
    started.excel.failures.failSync(2)
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Een')
      await context.sync()
    })
    expect(await refusal((context) => context.workbook.worksheets.add('Twee'))).toBe('GeneralException')
    expect(sheetNames()).toEqual(['Blad1', 'Een'])
  })

  test('after everything is done: only the answer is lost', async () => {
    started.excel.failures.loseAnswerOfSync(1)
    expect(await refusal(twoSheets)).toBe('GeneralException')
    expect(sheetNames()).toEqual(['Blad1', 'Een', 'Twee'])
  })

  test('from some sync on', async () => {
    started.excel.failures.keepFailingFromSync(1)
    expect(await refusal(twoSheets)).toBe('GeneralException')
    expect(await refusal(twoSheets)).toBe('GeneralException')
    expect(sheetNames()).toEqual(['Blad1'])
  })
})

describe.each([excelOnTheWeb, excel365])('while somebody types in a cell, on $name', (profile) => {
  test('Excel refuses, until that is done', async () => {
    started.close()
    started = await startExcel(profile)
    started.person.startsEditingCell()
    expect(await refusal(twoSheets)).toBe('InvalidOperationInCellEditMode')
    started.person.stopsEditingCell()
    await Excel.run(async (context) => {
      twoSheets(context)
      await context.sync()
    })
    expect(cellAt(started.excel, 'Twee!A1')?.value).toBe('Twee')
  })
})

describe('large messages', () => {
  const large = (context: Excel.RequestContext) => {
    const text = 'x'.repeat(30_000)
    context.workbook.worksheets.getItem('Blad1').getRange('A1:A200').values = Array.from({ length: 200 }, () => [text])
  }

  test('over 5 MB are refused on the web', async () => {
    expect(await refusal(large)).toBe('RequestPayloadSizeLimitExceeded')
    expect(started.excel.requests[0]?.bytes).toBeGreaterThan(5 * 1024 * 1024)
    expect(cellAt(started.excel, 'Blad1!A1')).toBeUndefined()
  })

  test('are taken on Windows', async () => {
    started.close()
    started = await startExcel(excel365)
    await Excel.run(async (context) => {
      large(context)
      await context.sync()
    })
    expect(cellAt(started.excel, 'Blad1!A200')?.value).toHaveLength(30_000)
  })

  test('are refused as an answer too', async () => {
    started.person.types(
      'Blad1!A1:A200',
      Array.from({ length: 200 }, () => ['x'.repeat(30_000)]),
    )
    expect(
      await refusal((context) => context.workbook.worksheets.getItem('Blad1').getRange('A1:A200').load('values')),
    ).toBe('ResponsePayloadSizeLimitExceeded')
  })
})

describe('an Excel that is too old', () => {
  const members: [string, string, (context: Excel.RequestContext) => unknown][] = [
    [
      '1.10',
      'onRowSorted is of no use here; Range.getSpillParent',
      (c) => blad1(c).getRange('A1').getSpillParent().load('address'),
    ],
    ['1.8', 'PageLayout', (c) => blad1(c).pageLayout.set({ orientation: 'Landscape' })],
    ['1.8', 'getRanges', (c) => blad1(c).getRanges('A1,B2').format.fill.set({ color: '#FF0000' })],
    ['1.10', 'cultureInfo', (c) => c.application.cultureInfo.load('name')],
    ['1.7', 'dataValidation', (c) => blad1(c).getRange('A1').dataValidation.clear()],
    [
      '1.6',
      'onChanged',
      (c) =>
        blad1(c)
          .load('id')
          .onChanged.add(async () => {}),
    ],
    ['1.3', 'names.add', (c) => c.workbook.names.add('Naam', '=1')],
  ]
  const blad1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Blad1')

  test.each(members)('(ExcelApi %s) does not know %s', async (version, _what, act) => {
    started.close()
    started = await startExcel(withExcelApi(olderExcel, version))
    expect(await refusal(act)).toBe('ApiNotFound')
    started.close()
    started = await startExcel(withExcelApi(olderExcel, '1.13'))
    await Excel.run(async (context) => {
      act(context)
      await context.sync().catch((error: unknown) => expect(error).not.toMatchObject({ code: 'ApiNotFound' }))
    })
  })
})

test("syncs and operations are counted, the library's own requests are not", async () => {
  await Excel.run(async (context) => {
    twoSheets(context)
    await context.sync()
    await context.sync()
  })
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(started.excel.syncs).toBe(started.excel.requests.length)
  expect(started.excel.syncs).toBe(1)
  expect(started.excel.operations).toBeGreaterThan(4)
})
