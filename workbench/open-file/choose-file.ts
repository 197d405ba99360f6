// Which file the user wants to open: chosen with the button in the bar, or dropped on the page.
import { showMessage } from '../message'
import { element } from '../page'

const oneOnly = 'Er kan één werkmap tegelijk open zijn. Sleep één bestand hierheen.'
const notLoaded =
  'Het openen van bestanden kon niet worden geladen. Herlaad deze pagina en probeer het opnieuw; uw werk blijft staan.'

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

export const watchFiles = (open: (file: File) => Promise<void>): void => {
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0]
    // A question that is open comes first, and so does a file that is being opened.
    if (!file || document.querySelector('dialog[open], .busy')) return
    if (files.length > 1) showMessage(oneOnly)
    else
      void open(file).catch((error: unknown) => {
        console.error(error)
        showMessage(notLoaded)
      })
  }
  const input = element<HTMLInputElement>('file')
  element('open').addEventListener('click', () => input.click())
  input.addEventListener('change', () => {
    take(input.files)
    // So that the same file can be chosen again.
    input.value = ''
  })
  // A file that is dropped on a page which does not take it is shown instead of the page.
  const dropped = (event: DragEvent): void => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.type === 'drop') take(event.dataTransfer?.files)
  }
  for (const kind of ['dragover', 'drop'] as const) document.addEventListener(kind, dropped, { capture: true })
}
