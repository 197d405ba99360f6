// Choosing files: by button, a folder at once, or by dropping them anywhere on the page while this part shows.
import { type ChangeEvent, useCallback, useEffect, useRef, useState } from 'react'
import { Icon } from '../../pane'
import { type ChosenFile, filesInDrop, filesInList } from './chosen-files'
import { useWords } from './words'

interface Props {
  /** Files may be dropped on the page too. */
  readonly drop: boolean
  /** For the file dialog: ".xlsx". Whatever is chosen is looked at. */
  readonly accept: string
  readonly folder: boolean
  readonly onChoose: (files: readonly ChosenFile[]) => void
}

export const FileChoice = ({ drop, accept, folder, onChoose }: Props) => {
  const { words } = useWords()
  const { over, problem } = useDrop(drop, onChoose)
  return (
    <div className={over ? 'bh-drop bh-drop-over' : 'bh-drop'}>
      <div className="bh-drop-buttons">
        <ChooseButton text={words.choose.files} accept={accept} folder={false} onChoose={onChoose} />
        {folder && <ChooseButton text={words.choose.folder} accept="" folder onChoose={onChoose} />}
        {drop && <span className="ik-quiet">{words.choose.drop}</span>}
      </div>
      {drop && <p className="ik-quiet">{words.choose.stays}</p>}
      <div role="alert">
        {problem && (
          <p className="ik-error">
            <Icon name="error" />
            <span>{words.choose.unreadable}</span>
          </p>
        )}
      </div>
    </div>
  )
}

interface ButtonProps {
  readonly text: string
  readonly accept: string
  readonly folder: boolean
  readonly onChoose: (files: readonly ChosenFile[]) => void
}

const ChooseButton = ({ text, accept, folder, onChoose }: ButtonProps) => {
  const input = useRef<HTMLInputElement>(null)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = filesInList(target.files ?? [])
    // So that choosing the same file again, after it was mended, is a choice too.
    target.value = ''
    if (files.length > 0) onChoose(files)
  }
  return (
    <>
      <button type="button" className="ik-button" onClick={() => input.current?.click()}>
        {text}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accept}
        {...(folder && { webkitdirectory: '' })}
        onChange={choose}
      />
    </>
  )
}

const useDrop = (
  taken: boolean,
  onChoose: Props['onChoose'],
): { readonly over: boolean; readonly problem: boolean } => {
  const [over, setOver] = useState(false)
  const [problem, setProblem] = useState(false)
  const take = useCallback(
    async (transfer: DataTransfer): Promise<void> => {
      setProblem(false)
      try {
        const files = await filesInDrop(transfer)
        if (files.length > 0) onChoose(files)
      } catch {
        setProblem(true)
      }
    },
    [onChoose],
  )
  useEffect(() => {
    if (!taken) return
    const enter = ({ dataTransfer }: DragEvent): void => setOver(dataTransfer?.types.includes('Files') ?? false)
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false)
    }
    const drop = ({ dataTransfer }: DragEvent): void => {
      setOver(false)
      if (dataTransfer) void take(dataTransfer)
    }
    addEventListener('dragover', enter)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', enter)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [taken, take])
  return { over, problem }
}
