// The start of the page: is there an Excel, can it do enough, and then the pane. The pane itself is loaded when it comes into view,
// because Excel also loads this page, unseen, for functions and buttons.
import { registerCommands } from '../commands'
import { excelLanguage } from '../language'
import { floor, supports } from '../supports'
import { againWords, type State, words } from './words'
// The look of the pane comes along at once: that is one file less to load, and to miss, when the pane comes into view.
import '../../pane/pane.css'
import './page.css'

/** An Excel that says nothing for this long is told to the user; when it answers after all, the page goes on. */
const patience = 30_000

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no element ${id}`)
  return found
}

const tell = (state: State, again?: () => void): void => {
  const language = excelLanguage()
  document.documentElement.lang = language
  element('state').textContent = words[state][language]
  element('patience').hidden = true
  const button = element('again') as HTMLButtonElement
  button.hidden = again === undefined
  button.textContent = againWords[language]
  button.onclick = again ?? null
}

const inView = (seen: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      resolve()
    })
    observer.observe(seen)
  })

const showPane = async (): Promise<void> => {
  try {
    const { startPane } = await import(/* webpackChunkName: "pane" */ './pane')
    element('waiting').remove()
    startPane(element('pane'), excelLanguage())
  } catch (error) {
    console.error(error)
    tell('offline', () => {
      tell('loading')
      void showPane()
    })
  }
}

const start = async (): Promise<void> => {
  if (typeof Office === 'undefined') return tell('blocked', () => location.reload())
  registerCommands()
  const waiting = setTimeout(() => tell('silent'), patience)
  const { host } = await Office.onReady()
  clearTimeout(waiting)
  if (host !== Office.HostType.Excel) return tell('outside')
  if (!supports('ExcelApi', floor)) return tell('old')
  await inView(element('waiting'))
  await showPane()
}

void start()
