// A workbook with our sheets loads the add-in by itself from then on, without opening the pane, so that functions answer at once.
import { supports } from '../supports'

/** Where Excel cannot, functions answer once the pane has been opened; that is no reason to trouble the user. */
export const loadWithWorkbook = async (): Promise<void> => {
  if (!supports('SharedRuntime', '1.1')) return
  try {
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load)
  } catch (error) {
    console.warn(error)
  }
}
