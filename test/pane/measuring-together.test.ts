// The route when others work in the same sheets, and when saving takes long: nobody's row is written over unseen, and what is typed while
// something is being saved stays in the form.
import { describe, expect, it, test } from 'vitest'
import type { Cell } from '../../core'
import { openPaneForEach, page } from './each-pane'
import { pastedRows } from './measuring-walk'
import { button, field } from './walk'

const toStep = (number: number) =>
  page
    .locator('.ik-steps button')
    .nth(number - 1)
    .click()

openPaneForEach(async (page) => {
  await page.evaluate(async () => {
    await window.testHost.insertMeasuring()
    window.testHost.type('Indicatorenplan', [
      [],
      ['Post op tijd openen'],
      ['Rust in huis', 'Hoe rustig is het?', 'weerbaarheid', 1, 7],
    ])
  })
  await button(page, 'Meten').click()
})

const read = (name: string) =>
  page.evaluate(async (wanted): Promise<Cell[][]> => (await window.testHost.read([wanted]))[wanted] ?? [], name)
const quietly = (name: string, rows: Cell[][]) =>
  page.evaluate(([wanted, cells]) => window.testHost.quietly(wanted, cells), [name, rows] as const)
const under = async (name: string, heading: string): Promise<Cell[]> => {
  const [header = [], ...rows] = await read(name)
  return rows.flatMap((row) => row[header.indexOf(heading)] || [])
}
/** A text in the first row of a table, below a heading; by the user in the grid, or by a colleague whom the pane does not see. */
const put = async (name: string, heading: string, text: string, who: 'user' | 'colleague'): Promise<void> => {
  const [header = []] = await read(name)
  const cells = header.map((one) => (one === heading ? text : undefined))
  if (who === 'colleague') return quietly(name, [[], cells])
  await page.evaluate(([wanted, line]) => window.testHost.type(wanted, [[], line]), [name, cells] as const)
}
const effects = () => under('Kaart_Effecten', 'Effect in woorden')
const effect = (text: string, who: 'user' | 'colleague') => put('Kaart_Effecten', 'Effect in woorden', text, who)
const changedMeanwhile = (text: RegExp) => page.locator('[role=alert]', { hasText: text }).waitFor()

describe('an effect', () => {
  const saveOn = () => button(page, 'Bewaar en ga verder').click()
  const atIndicators = () => page.getByRole('heading', { name: 'Stap 3 van 6' }).waitFor()

  it('that is new goes to a row that is still free', async () => {
    await toStep(2)
    await field(page, 'effect1').fill('Opent weer post')
    await effect('Slaapt beter', 'colleague')
    await saveOn()
    await atIndicators()
    expect(await effects()).toEqual(['Slaapt beter', 'Opent weer post'])
  })

  it('that a colleague changed is told first, and only written by who saves again', async () => {
    await effect('Opent post', 'user')
    await toStep(2)
    await page.locator('summary', { hasText: 'Effect 1' }).click()
    await field(page, 'effect1').fill('Opent weer post')
    await effect('Slaapt beter', 'colleague')
    await saveOn()
    await changedMeanwhile(/Iemand heeft dit effect intussen gewijzigd: Slaapt beter/)
    expect(await effects()).toEqual(['Slaapt beter'])
    await saveOn()
    await atIndicators()
    expect(await effects()).toEqual(['Opent weer post'])
  })

  it('that is typed on while it is being saved stays in its field, and is saved next', async () => {
    await toStep(2)
    await field(page, 'effect1').fill('Opent')
    await page.evaluate(() => window.testHost.slowDown(400))
    await saveOn()
    await field(page, 'effect1').fill('Opent weer post')
    await expect.poll(effects).toEqual(['Opent'])
    await button(page, 'Bewaar en ga verder').waitFor()
    expect(await field(page, 'effect1').inputValue()).toBe('Opent weer post')
    await saveOn()
    await atIndicators()
    expect(await effects()).toEqual(['Opent weer post'])
  })
})

test('a goal that is typed on while it is being saved stays in its field', async () => {
  await field(page, 'who').fill('30')
  await page.evaluate(() => window.testHost.slowDown(400))
  await button(page, 'Bewaar en ga verder').click()
  await field(page, 'who').fill('30 jongeren')
  await expect.poll(() => read('Doel')).toContainEqual(['30'])
  await button(page, 'Bewaar en ga verder').click()
  await expect.poll(() => read('Doel')).toContainEqual(['30 jongeren'])
})

describe('a story', () => {
  const quotes = () => under('Verhalen', 'Citaat')

  it('that a colleague changed is neither written over nor taken away unseen', async () => {
    await put('Verhalen', 'Citaat', 'Ik bel nu zelf.', 'user')
    await toStep(6)
    await button(page, /^Aanpassen/).click()
    await field(page, 'quote').fill('Ik bel nu altijd zelf.')
    await put('Verhalen', 'Citaat', 'Ik slaap weer.', 'colleague')
    await button(page, /^Weghalen/).click()
    await button(page, 'Ja, haal weg').click()
    await changedMeanwhile(/Iemand heeft deze rij intussen gewijzigd/)
    await button(page, 'Bewaar dit verhaal').click()
    await page.locator('form [role=alert]', { hasText: 'Iemand heeft deze rij intussen gewijzigd' }).waitFor()
    expect(await quotes()).toEqual(['Ik slaap weer.'])
    await button(page, 'Bewaar dit verhaal').click()
    await expect.poll(quotes).toEqual(['Ik bel nu altijd zelf.'])
  })

  it('that is typed on while it is being saved stays in the form, and goes to the same row', async () => {
    await toStep(6)
    await field(page, 'quote').fill('Ik bel.')
    await page.evaluate(() => window.testHost.slowDown(400))
    await button(page, 'Bewaar dit verhaal').click()
    await field(page, 'quote').fill('Ik bel nu zelf.')
    await page.getByRole('heading', { name: 'Verhaal aanpassen' }).waitFor()
    expect(await field(page, 'quote').inputValue()).toBe('Ik bel nu zelf.')
    await button(page, 'Bewaar dit verhaal').click()
    await expect.poll(quotes).toEqual(['Ik bel nu zelf.'])
  })
})

describe('answers', () => {
  const codes = async (): Promise<Cell[]> => (await read('Metingen')).slice(1).flatMap(([code]) => code || [])

  it('of the next person, typed while those of the last are being saved, stay in the form', async () => {
    await toStep(4)
    await field(page, 'code').fill('K07')
    await page.locator('.ik-answers').first().locator('input').nth(1).check()
    await page.evaluate(() => window.testHost.slowDown(400))
    await button(page, 'Bewaar deze antwoorden').click()
    await field(page, 'code').fill('K08')
    await page.getByText('1 antwoord van K07 bewaard bij Start.').waitFor()
    expect(await field(page, 'code').inputValue()).toBe('K08')
    expect(await page.locator('.ik-answers input:checked').count()).toBe(0)
    expect(await codes()).toEqual(['K07'])
  })

  const paste = async (text: string): Promise<void> => {
    await toStep(4)
    await page.locator('summary', { hasText: 'Plakken' }).click()
    await field(page, 'pasted').fill(text)
  }

  it('are all written when a colleague fills rows while the table grows', async () => {
    const others = Array.from({ length: 400 }, (_, n): Cell[] => [`Z${n + 100}`, 'start', 'Post op tijd openen', 3])
    await page.evaluate((rows) => {
      const { testHost } = window
      const extend = testHost.extend.bind(testHost)
      testHost.extend = async (before, after) => {
        testHost.extend = extend
        await extend(before, after)
        testHost.quietly('Metingen', [[], ...rows])
      }
    }, others)
    await paste(pastedRows(30))
    await button(page, 'Zet 60 antwoorden in het blad').click()
    await page.getByText('60 antwoorden in het blad gezet.').waitFor()
    const all = await codes()
    expect(all).toHaveLength(460)
    expect(all.filter((code) => String(code).startsWith('K'))).toHaveLength(60)
  })

  it('that a colleague wrote while the table grew are not written over before a yes', async () => {
    await page.evaluate(() => {
      const { testHost } = window
      const extend = testHost.extend.bind(testHost)
      testHost.extend = async (before, after) => {
        await extend(before, after)
        testHost.quietly('Metingen', [[], ['K101', 'start', 'Post op tijd openen', 5]])
      }
    })
    await paste(pastedRows(30))
    await button(page, 'Zet 60 antwoorden in het blad').click()
    await page.getByText('Er staat al 1 antwoord van K101 (Start). Vervangen?').waitFor()
    expect(await codes()).toEqual(['K101'])
  })

  it('outside an own scale are told by their line; the others are saved', async () => {
    await paste('Code\tMoment\tIndicator\tAntwoord\nK01\tstart\tRust in huis\t6\nK02\tstart\tRust in huis\t8')
    await page.getByText(/Regel 3\b.*8/).waitFor()
    await button(page, 'Zet 1 antwoord in het blad').click()
    await page.getByText('1 antwoord in het blad gezet.').waitFor()
    expect(await codes()).toEqual(['K01'])
    expect(await field(page, 'pasted').inputValue()).toContain('K02')
  })
})
