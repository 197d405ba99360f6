// A first Impactkaart as someone makes it in the pane, whatever stands around it: three steps and a button.
import type { Frame, Page } from 'playwright-core'

/** Per step the fields that are filled in; the others stay as they are. */
const steps: readonly Readonly<Record<string, string>>[] = [
  { projectName: 'Buurtmaatjes', organisation: 'Welzijn Voorbeeldstad', type: 'eenzaamheid', months: '12' },
  { reach: '80', costs: '€ 60.000' },
  { question1: 'meer' },
]

/** Answers all three steps; the button that makes the card is next. */
export const answerSteps = async (pane: Page | Frame): Promise<void> => {
  for (const [step, fields] of steps.entries()) {
    if (step > 0) await pane.getByRole('button', { name: 'Volgende' }).click()
    for (const [name, answer] of Object.entries(fields)) {
      if (name === 'type') await pane.locator('[name=type]').selectOption(answer)
      else if (name.startsWith('question')) await pane.locator(`[name^="${name}-"][value="${answer}"]`).check()
      else await pane.locator(`[name=${name}]`).fill(answer)
    }
  }
}

/** From the button until the card stands in the pane. */
export const makeCard = async (pane: Page | Frame): Promise<void> => {
  await pane.getByRole('button', { name: 'Maak Impactkaart' }).click()
  await pane.getByRole('heading', { level: 1, name: 'Indicatie' }).waitFor()
}

/** Fills in the three steps and waits until the card stands in the pane. */
export const makeFirstCard = async (pane: Page | Frame): Promise<void> => {
  await answerSteps(pane)
  await makeCard(pane)
}
