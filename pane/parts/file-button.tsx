// A button that opens the file dialog of the browser, in our words: the browser's own button speaks its own language, and says that no file
// was chosen when one was.
import { type ChangeEvent, useRef } from 'react'

interface Props {
  readonly text: string
  readonly name: string
  /** For the dialog: ".xlsx". Other files can be chosen all the same. */
  readonly accept: string
  /** A folder at once, in place of files. */
  readonly folder?: boolean
  /** What to know before choosing. */
  readonly describedBy?: string
  readonly onChoose: (files: readonly File[]) => void
}

export const FileButton = ({ text, name, accept, folder = false, describedBy, onChoose }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])]
    // So that choosing the same file again, after it was mended, is a choice too.
    target.value = ''
    if (files.length > 0) onChoose(files)
  }
  return (
    <>
      <button type="button" className="ik-button" aria-describedby={describedBy} onClick={() => input.current?.click()}>
        {text}
      </button>
      <input
        ref={input}
        type="file"
        name={name}
        hidden
        multiple
        accept={accept}
        {...(folder && { webkitdirectory: '' })}
        onChange={choose}
      />
    </>
  )
}
