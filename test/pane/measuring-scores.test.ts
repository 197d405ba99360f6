// Step 4, Meten: answers become rows of the sheet and give something back at once; codes that give away, scores that stand there already,
// and pasted rows that are wrong each get one sentence.
import { describe, expect, it } from 'vitest'
import { openPaneForEach, page } from './each-pane'
import { pastedRows, wrongRows } from './measuring-walk'
import { button, field } from './walk'

openPaneForEach(async (page) => {
  await page.evaluate(async () => {
    await window.testHost.insertMeasuring()
    window.testHost.type('Indicatorenplan', [
      [],
      ['Post op tijd openen'],
      ['Overzicht over geld'],
      ['Aantal achterstanden'],
    ])
  })
  await button(page, 'Meten').click()
  await page.locator('.ik-steps button').nth(3).click()
})

const rows = async () => {
  const cells = await page.evaluate(async () => (await window.testHost.read(['Metingen'])).Metingen ?? [])
  return cells.slice(1).flatMap((row) => (row[3] === '' ? [] : [row.slice(0, 6)]))
}
const answer = (question: number, score: number) =>
  page
    .locator('.ik-answers')
    .nth(question)
    .locator('input')
    .nth(score - 1)
    .check()
const save = () => button(page, 'Bewaar deze antwoorden').click()
const measure = async (code: string, score: number): Promise<void> => {
  await field(page, 'code').fill(code)
  await answer(0, score)
  await save()
}

describe('the form', () => {
  it('adds a row per answer, tells what was saved and what it says, and is ready for the next', async () => {
    await field(page, 'code').fill('K07')
    await answer(0, 2)
    await answer(1, 4)
    await save()
    await page.getByText('2 antwoorden van K07 bewaard bij Start.').waitFor()
    await page.getByText('Er tellen nu 2 antwoorden van 1 bewoner.').waitFor()
    expect(await rows()).toEqual([
      ['K07', 'start', 'Post op tijd openen', 2, 'bewoner', 'individueel'],
      ['K07', 'start', 'Overzicht over geld', 4, 'bewoner', 'individueel'],
    ])
    expect(await field(page, 'code').inputValue()).toBe('')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('code')
    await field(page, 'moment').selectOption('einde')
    await measure('K07', 5)
    await page.getByText('Redzaamheid: 1 van de 1 ging vooruit, 0 gelijk, 0 achteruit.').waitFor()
    await page.getByText('Dat is een aanwijzing, geen bewijs. Minder dan 5 mensen: hier te zien').waitFor()
  })

  it('refuses a code that looks like a name, and no code at all; a group needs none', async () => {
    await measure('Fatima', 3)
    await page.getByText(/De code lijkt een naam/).waitFor()
    await field(page, 'code').fill('')
    await save()
    await page.getByText('Vul een code in, zoals K07.').waitFor()
    expect(await rows()).toEqual([])
    await page.getByText('groep', { exact: true }).click()
    await save()
    await page.getByText('1 antwoord bewaard bij Start.').waitFor()
    expect(await rows()).toEqual([['', 'start', 'Post op tijd openen', 3, 'bewoner', 'groep']])
  })

  it('asks before it writes over an answer, and does so only after a yes', async () => {
    await measure('K07', 2)
    await page.getByText('1 antwoord van K07 bewaard').waitFor()
    await measure('k07', 5)
    await page.getByText('Er staat al 1 antwoord van k07 (Start). Vervangen?').waitFor()
    await page.keyboard.press('Escape')
    expect(await rows()).toHaveLength(1)
    await save()
    await button(page, 'Ja, vervang').click()
    await expect.poll(async () => (await rows()).map((row) => row[3])).toEqual([5])
  })

  it('lets go of answers that were not replaced when another code is typed, and says so', async () => {
    await measure('K07', 2)
    await page.getByText('1 antwoord van K07 bewaard').waitFor()
    await measure('K07', 5)
    await page.getByText('Er staat al 1 antwoord van K07 (Start). Vervangen?').waitFor()
    await field(page, 'code').fill('K08')
    await page.getByText('De antwoorden van K07 zijn niet vervangen en staan niet meer in dit formulier.').waitFor()
    expect(await page.locator('.ik-answers input:checked').count()).toBe(0)
    expect(await button(page, 'Ja, vervang').count()).toBe(0)
    await save()
    await page.getByText('Geef minstens één antwoord.').waitFor()
    expect((await rows()).map((row) => [row[0], row[3]])).toEqual([['K07', 2]])
  })

  it('keeps the answers when saving fails, and on another screen', async () => {
    await page.evaluate(() => window.testHost.failing.set('write', 'De verbinding viel weg.'))
    await measure('K07', 2)
    await page.locator('[role=alert]', { hasText: 'De verbinding viel weg.' }).waitFor()
    await button(page, 'Kaart').click()
    await button(page, 'Meten').click()
    expect(await field(page, 'code').inputValue()).toBe('K07')
    expect(await page.locator('.ik-answers').first().locator('input').nth(1).isChecked()).toBe(true)
    await page.evaluate(() => window.testHost.failing.clear())
    await save()
    await page.getByText('1 antwoord van K07 bewaard').waitFor()
  })

  it('sends counts to sheet Monitor', async () => {
    await page.getByText('Tellingen vult u in op het blad Monitor: Aantal achterstanden.').waitFor()
    expect(await page.locator('.ik-answers').count()).toBe(2)
  })
})

describe('the table', () => {
  it('gets more rows from its button, up to what a sheet holds', async () => {
    await page.getByText('Op het blad Metingen zijn nog 40 van de 40 rijen leeg.').waitFor()
    await button(page, 'Meer rijen').click()
    await page.getByText('Het blad Metingen heeft nu 440 rijen.').waitFor()
    await page.getByText('zijn nog 440 van de 440 rijen leeg').waitFor()
  })
})

describe('pasted rows', () => {
  const paste = async (text: string): Promise<void> => {
    await page.locator('summary', { hasText: 'Plakken' }).click()
    await field(page, 'pasted').fill(text)
  }

  it('go in the sheet where they are right; the others stay in the box with their line number', async () => {
    await paste([pastedRows(2), ...wrongRows].join('\n'))
    await page.getByText('4 goede antwoorden gevonden.').waitFor()
    for (const line of [6, 7, 8]) await page.getByText(new RegExp(`Regel ${line}\\b`)).waitFor()
    await button(page, 'Zet 4 antwoorden in het blad').click()
    await page.getByText('4 antwoorden in het blad gezet.').waitFor()
    await page.getByText('Wat overbleef, staat nog in het vak:').waitFor()
    expect(await page.getByText(/goede? antwoord(en)? gevonden/).count()).toBe(0)
    expect(await rows()).toHaveLength(4)
    const left = await field(page, 'pasted').inputValue()
    expect(left.split('\n').slice(1)).toEqual(wrongRows)
  })

  it('of 150 people make the table grow', async () => {
    await paste(pastedRows(150))
    await button(page, 'Zet 300 antwoorden in het blad').click()
    await page.getByText('300 antwoorden in het blad gezet.').waitFor()
    const all = await rows()
    expect(all).toHaveLength(300)
    expect(all[299]?.slice(0, 2)).toEqual(['K250', 'einde'])
    expect(await page.evaluate(async () => (await window.testHost.sets())[0]?.measurements)).toBe(440)
  })

  it('stay in the box when the table cannot grow', async () => {
    await page.evaluate(() => window.testHost.failing.set('extend', 'Het blad is vergrendeld.'))
    await paste(pastedRows(30))
    await button(page, 'Zet 60 antwoorden in het blad').click()
    await page.locator('[role=alert]', { hasText: 'Het blad is vergrendeld.' }).waitFor()
    expect(await field(page, 'pasted').inputValue()).toBe(pastedRows(30))
    expect(await rows()).toEqual([])
  })
})
