// The page around grid and pane: the width of the pane, what a narrow window shows, and the buttons in the bar.
import type { Host } from '../pane'
import { download } from './download'
import { asideAsText, forgetWork, type Keeping } from './keep-work'
import { hideMessage, showMessage } from './message'
import { workbenchWindow } from './window-name'

export const element = <T extends HTMLElement = HTMLElement>(id: string): T => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no element ${id}`)
  return found as T
}

/** The slider in the divider is for the keyboard; with a pointer the divider itself is dragged. The grid follows its box. */
const watchWidth = (): void => {
  const slider = element<HTMLInputElement>('width')
  const divider = element('divider')
  const apply = () => element('workbench').style.setProperty('--pane-width', `${slider.value}px`)
  slider.addEventListener('input', apply)
  divider.addEventListener('pointerdown', ({ pointerId }) => divider.setPointerCapture(pointerId))
  divider.addEventListener('pointermove', ({ pointerId, clientX }) => {
    if (!divider.hasPointerCapture(pointerId)) return
    slider.value = String(innerWidth - clientX)
    apply()
  })
}

/** On a narrow window one of the two shows; the pane first, since there the work begins. */
const watchSwitch = (): void => {
  const button = element('switch')
  button.addEventListener('click', () => {
    const sheetShows = element('workbench').classList.toggle('sheet-first')
    button.setAttribute('aria-pressed', String(sheetShows))
    button.textContent = sheetShows ? 'Toon het taakvenster' : 'Toon het werkblad'
  })
}

const watchAside = (): void => {
  const button = element('aside')
  void asideAsText().then(
    (text) => {
      button.hidden = text === undefined
    },
    () => undefined,
  )
  button.addEventListener('click', async () => {
    const text = await asideAsText()
    if (text) download(new Blob([text], { type: 'application/json' }), 'impactkaart-apart-gezet-werk.json')
  })
}

const notHere =
  'Opnieuw beginnen kan alleen in het venster waar uw werk wordt bewaard. Wilt u hier een leeg blad, herlaad dan dit venster.'

/** A window whose work is kept by another one must not throw that away; its button says so. */
const watchAgain = (keeping: Keeping, stopKeeping: () => void): void => {
  const button = element('again')
  const dialog = element<HTMLDialogElement>('confirm-again')
  button.ariaDisabled = String(keeping === 'elsewhere')
  button.addEventListener('click', () => {
    if (keeping === 'elsewhere') return showMessage(notHere)
    dialog.returnValue = ''
    dialog.showModal()
  })
  dialog.addEventListener('close', async () => {
    if (dialog.returnValue !== 'ja') return
    stopKeeping()
    // A browser that keeps nothing has nothing to forget; the reload empties the window.
    await forgetWork().catch(() => undefined)
    location.reload()
  })
}

/** The menu of a small window goes before its choice is carried out, so that the focus is on a button that shows. */
const watchMenu = (): void => {
  const menu = element('menu')
  const hide = (): void => {
    if (menu.matches(':popover-open')) menu.hidePopover()
  }
  if (CSS.supports('selector(:popover-open)')) menu.addEventListener('click', hide, { capture: true })
}

/** F6 goes from sheet to pane and back, as in other programs: the grid keeps Tab for itself. */
const watchParts = (): void => {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return
      event.preventDefault()
      const pane = element('pane')
      const inPane = pane.contains(document.activeElement)
      const editor = element('grid').querySelector<HTMLElement>('[data-u-comp=editor]')
      if (inPane && editor) editor.focus()
      else pane.focus()
    },
    { capture: true },
  )
}

/** Saving and printing are in the bar too, since they are looked for there. */
export const watchOutlets = (host: Pick<Host, 'save' | 'print'>): void => {
  for (const outlet of ['save', 'print'] as const)
    element(outlet).addEventListener('click', async () => {
      try {
        await host[outlet]()
      } catch (error) {
        showMessage(error instanceof Error ? error.message : String(error))
      }
    })
}

export const preparePage = (keeping: Keeping, stopKeeping: () => void): void => {
  // Beheer opens in a window of its own and finds the way back by this name.
  window.name = workbenchWindow
  watchWidth()
  watchSwitch()
  watchAside()
  watchMenu()
  watchParts()
  watchAgain(keeping, stopKeeping)
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hideMessage()
  })
}
