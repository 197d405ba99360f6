// Buttons in the ribbon that run a command. The one of today opens the pane by itself, without us; a manifest may name `showPane` too.
import { supports } from '../supports'

/** Shows the pane. Excel waits for `completed`, also when the pane does not come. */
const showPane = async (event: Office.AddinCommands.Event): Promise<void> => {
  try {
    if (supports('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane()
  } finally {
    event.completed()
  }
}

export const registerCommands = (): void => {
  Office.actions.associate('showPane', showPane)
}
