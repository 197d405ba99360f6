// A question or a message in the middle of the page. It stays until a button is chosen; Escape is the first button.

export interface Choice<Name extends string> {
  readonly name: Name
  readonly label: string
  /** It takes something away. */
  readonly danger?: true
}

export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag)
  made.append(...content)
  return made
}

const buttonOf = ({ name, label, danger }: Choice<string>): HTMLButtonElement => {
  const button = element('button', label)
  button.type = 'submit'
  button.value = name
  if (danger) button.className = 'danger'
  return button
}

const dialogWith = (title: string, content: readonly Node[]): HTMLDialogElement => {
  const heading = element('h2', title)
  heading.id = 'dialog-title'
  const form = element('form', heading, ...content)
  form.method = 'dialog'
  const dialog = element('dialog', form)
  dialog.setAttribute('aria-labelledby', heading.id)
  return dialog
}

/** Waits for a choice. */
export const ask = <Name extends string>(
  title: string,
  content: readonly Node[],
  choices: readonly [Choice<Name>, ...Choice<Name>[]],
): Promise<Name> => {
  const buttons = choices.map(buttonOf)
  const dialog = dialogWith(title, [...content, element('menu', ...buttons)])
  document.body.append(dialog)
  dialog.showModal()
  buttons[0]?.focus()
  return new Promise((resolve) =>
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(choices.find(({ name }) => name === dialog.returnValue)?.name ?? choices[0].name)
    }),
  )
}

const hold = (event: Event): void => {
  event.preventDefault()
  event.stopPropagation()
}

/**
 * Shows that something is being done; nothing else can be done meanwhile. No dialog of the browser: a grid that begins while one is open
 * never hears its keys. Returns the way to take it away.
 */
export const busyWith = (sentence: string): (() => void) => {
  const cover = element('div', element('p', sentence))
  cover.className = 'busy'
  cover.setAttribute('role', 'status')
  document.body.append(cover)
  addEventListener('keydown', hold, { capture: true })
  return () => {
    removeEventListener('keydown', hold, { capture: true })
    cover.remove()
  }
}
