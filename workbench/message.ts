// One line at the bottom of the window for what the user must know now. A screen reader speaks it; it goes by itself, or with Escape.

const shownFor = 9000
let timer: ReturnType<typeof setTimeout> | undefined

const element = (): HTMLElement | null => document.getElementById('message')

export const hideMessage = (): void => {
  const box = element()
  if (!box) return
  box.hidden = true
  box.textContent = ''
}

export const showMessage = (sentence: string): void => {
  const box = element()
  if (!box) return
  box.hidden = false
  box.textContent = sentence
  clearTimeout(timer)
  timer = setTimeout(hideMessage, shownFor)
}
