/// <reference types="office-js" />
// What the add-in hears of: its own changes, and those of the person at the keyboard.
import { afterEach, describe, expect, test } from 'vitest'
import { excelOnIpad, excelOnTheWeb, olderExcel, type StartedExcel, startExcel } from '.'

let started: StartedExcel | undefined
afterEach(() => {
  started?.close()
  started = undefined
})

const soon = () => new Promise((resolve) => setTimeout(resolve, 30))

describe.each([excelOnTheWeb, olderExcel, excelOnIpad])('on $name', (profile) => {
  test('events of all sheets and of one sheet arrive, until the handler is taken away', async () => {
    started = await startExcel(profile)
    const { excel, person } = started
    const heard: string[] = []
    const handler = await Excel.run(async (context) => {
      const { worksheets } = context.workbook
      const added = worksheets.onChanged.add(async ({ type, address }) => void heard.push(`${type} ${address}`))
      worksheets.onDeleted.add(async ({ type }) => void heard.push(type))
      worksheets.onSelectionChanged.add(async ({ type, address }) => void heard.push(`${type} ${address}`))
      const first = worksheets.getItem('Blad1')
      first.onSelectionChanged.add(async ({ address }) => void heard.push(`Blad1 ${address}`))
      first.load('id')
      await context.sync()
      return added
    })
    person.addsSheet('Kaart')
    person.types('Blad1!B2:C3', [
      [1, 2],
      [3, 4],
    ])
    person.selects('Blad1!D4')
    person.deletesSheet('Kaart')
    await soon()
    expect([...heard].sort()).toEqual([
      'Blad1 D4',
      'WorksheetChanged B2:C3',
      'WorksheetDeleted',
      'WorksheetSelectionChanged D4',
    ])
    await Excel.run(handler.context, async (context) => {
      handler.remove()
      await context.sync()
    })
    expect(excel.listeners.list().some((one) => one.startsWith('changed'))).toBe(false)
    heard.length = 0
    person.types('Blad1!A1', 1)
    await soon()
    expect(heard).toEqual([])
    expect(excel.notModelled).toEqual([])
  })
})

test('the range of a change can be asked for', async () => {
  started = await startExcel(excelOnTheWeb)
  const { person } = started
  let address = ''
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) =>
      Excel.run(async (inner) => {
        const range = event.getRangeOrNullObject(inner).load('address')
        await inner.sync()
        address = range.address
      }),
    )
    await context.sync()
  })
  person.types('Blad1!B2', 5)
  await soon()
  await soon()
  expect(address).toBe('Blad1!B2')
})

test('the add-in hears of its own changes as well', async () => {
  started = await startExcel(excelOnTheWeb)
  const heard: string[] = []
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1')
    sheet.load('id')
    sheet.onChanged.add(async ({ address }) => void heard.push(address))
    await context.sync()
    sheet.getRange('A1').values = [[1]]
    await context.sync()
  })
  await soon()
  expect(heard).toEqual(['A1'])
})
