// A workbook with our sheets or functions loads the add-in by itself, without opening the pane, so that functions answer at once.
import { supports } from '../supports'

/** Where Excel cannot, functions answer once the pane has been opened; that is no reason to trouble the user. */
export const loadWithWorkbook = async (load: boolean): Promise<void> => {
  if (!supports('SharedRuntime', '1.1')) return
  try {
    await Office.addin.setStartupBehavior(load ? Office.StartupBehavior.load : Office.StartupBehavior.none)
  } catch (error) {
    console.warn(error)
  }
}
