// Choosing files: by button, a folder at once, or by dropping them anywhere on the page while this part shows.
import { useCallback, useEffect, useState } from 'react'
import { FileButton, Icon } from '../../pane'
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
  const choose = (files: readonly File[]): void => onChoose(filesInList(files))
  return (
    <div className={over ? 'bh-drop bh-drop-over' : 'bh-drop'}>
      <div className="bh-drop-buttons">
        <FileButton text={words.choose.files} name="files" accept={accept} onChoose={choose} />
        {folder && <FileButton text={words.choose.folder} name="folder" accept="" folder onChoose={choose} />}
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
