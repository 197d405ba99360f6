// A pack as text, for who got it in a message.
import { useId, useState } from 'react'
import { useWords } from './words'

export const PackPaste = ({ onUse }: { readonly onUse: (text: string) => void }) => {
  const { words } = useWords()
  const id = useId()
  const [text, setText] = useState('')
  const use = (): void => {
    if (text.trim() !== '') onUse(text)
  }
  return (
    <details className="ik-details">
      <summary>{words.prepare.paste}</summary>
      <label className="ik-label" htmlFor={id}>
        {words.prepare.pasteLabel}
      </label>
      <textarea
        id={id}
        className="ik-input ik-area ik-code"
        rows={8}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="ik-row-buttons">
        <button type="button" className="ik-button" aria-disabled={text.trim() === ''} onClick={use}>
          {words.prepare.pasteUse}
        </button>
      </div>
    </details>
  )
}
