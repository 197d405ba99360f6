// Three hundred answers pasted at once on sheet Metingen of the built workbench, until all of them are computed; and one answer changed.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Cell, impactkaart, indicators, meten, metenNames } from '../../core'
import { openExample, Workbench } from '../workbench/open-workbench'

const built = path.resolve(import.meta.dirname, '../../dist/workbench')
const answers = 300
const names = metenNames('')

/** Rows for the table of the bench; without a build it says what is missing. */
export const pastedMeasurements = async (ms: (time: number) => string): Promise<{ what: string; time: string }[]> => {
  if (!existsSync(path.join(built, 'index.html'))) return [{ what: 'workbench (run npm run build first)', time: '' }]
  const workbench = await Workbench.start()
  try {
    const { page } = await workbench.open()
    await openExample(page, 'Gezinshuizen')
    const plans = {
      card: impactkaart({ set: '' }),
      linked: impactkaart({ set: '', measured: true }),
      beside: meten({ set: '' }),
    }
    await page.evaluate(async ({ card, linked, beside }) => {
      await window.werkbank.host.insert(beside)
      await window.werkbank.host.extend(card, linked)
    }, plans)
    const chosen = indicators.slice(0, 3).map(({ title }) => title.nl)
    const write = async (name: string, cells: Cell[][]): Promise<number> => {
      const asked = performance.now()
      await page.evaluate(
        async ([to, given]) => {
          await window.werkbank.host.write({ [to]: given })
          await window.werkbank.settled()
        },
        [name, cells] as const,
      )
      return performance.now() - asked
    }
    await write(names.plan, [[], ...chosen.map((title) => [title])])
    const rows = Array.from({ length: answers }, (_, at): Cell[] => [
      `K${10 + Math.floor(at / 6)}`,
      Math.floor(at / 3) % 2 === 0 ? 'start' : 'einde',
      chosen[at % 3],
      1 + ((at * 7) % 5),
      'bewoner',
      'individueel',
    ])
    return [
      { what: `workbench: ${answers} measurements at once`, time: ms(await write(names.measurements, [[], ...rows])) },
      {
        what: 'workbench: one of them changed',
        time: ms(await write(names.measurements, [[], [undefined, undefined, undefined, 5]])),
      },
    ]
  } finally {
    await workbench.stop()
  }
}
