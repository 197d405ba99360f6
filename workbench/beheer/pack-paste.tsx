// A pack as text, for who got it in a message: it becomes a file like one that is chosen.
import { useId, useState } from 'react'
import type { ChosenFile } from './chosen-files'
import { useWords } from './words'

export const PackPaste = ({ onUse }: { readonly onUse: (files: readonly ChosenFile[]) => void }) => {
  const { words } = useWords()
  const id = useId()
  const [text, setText] = useState('')
  const use = (): void => {
    const name = words.prepare.pasteFile
    if (text.trim() !== '') onUse([{ name, file: new File([text], name) }])
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
