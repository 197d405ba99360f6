// Which pack: files of this computer, or its text. Choosing reads at once; a text is read when one says so, because it comes in parts.
import { useId, useState } from 'react'
import { FieldState } from '../parts/field'
import { FileButton } from '../parts/file-button'
import { TextArea } from '../parts/text-area'
import { usePane } from '../state'
import { packWordsIn } from '../words/pack-words'
import { type ChosenFile, isPack, type PackDraft, withFiles } from './pack-draft'
import type { PackProps } from './pack-screen'

/** Larger than any pack, price list or logo that is taken: of such a file it only needs to be known that it is too large. */
const largest = 5_000_000

const readFile = async (file: File): Promise<ChosenFile> => ({
  name: file.name,
  bytes: file.size > largest ? new Uint8Array(largest) : new Uint8Array(await file.arrayBuffer()),
})

export const ChoosePack = ({ draft, onDraft }: Pick<PackProps, 'draft' | 'onDraft'>) => {
  const { language } = usePane()
  const say = packWordsIn[language]
  const [unread, setUnread] = useState<string | undefined>(undefined)
  const id = useId()
  const choose = async (chosen: readonly File[]): Promise<void> => {
    const results = await Promise.allSettled(chosen.map(readFile))
    const files = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    setUnread(chosen.find((_, at) => results[at]?.status === 'rejected')?.name)
    onDraft((now) => withFiles(now, files))
  }
  const names = (draft.files ?? []).map(({ name }) => name)
  return (
    <>
      <div className="ik-field">
        <p className="ik-hint" id={id}>
          {say.filesWhy}
        </p>
        <FileButton
          text={say.files}
          name="pack-files"
          accept=".json,.csv,.txt,.png,.jpg,.jpeg"
          describedBy={id}
          onChoose={(files) => void choose(files)}
        />
        <FieldState id={`${id}-state`} error={unread === undefined ? undefined : say.unreadable(unread)} />
      </div>
      {names.length > 0 && (
        <p className="ik-quiet" role="status">
          {say.chosen}: <span lang="nl">{names.join(', ')}</span>
        </p>
      )}
      <PasteText draft={draft} onDraft={onDraft} />
    </>
  )
}

const PasteText = ({ draft, onDraft }: Pick<PackProps, 'draft' | 'onDraft'>) => {
  const { language } = usePane()
  const say = packWordsIn[language]
  const [open, setOpen] = useState(draft.typed !== undefined)
  const typed = draft.typed ?? ''
  /** The pack that is read is the last one that was given: a chosen one goes. */
  const read = (now: PackDraft): PackDraft => ({
    ...now,
    files: (now.files ?? []).filter((file) => !isPack(file)),
    pasted: typed,
    withoutLogo: false,
    city: undefined,
    team: undefined,
  })
  return (
    <details className="ik-details" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.paste}</summary>
      <div className="ik-below">
        <TextArea
          label={say.pasteLabel}
          why={say.pasteWhy}
          name="pack-text"
          lines={6}
          value={typed}
          onChange={(text) => onDraft((now) => ({ ...now, typed: text }))}
        />
        <button type="button" className="ik-button" onClick={() => typed.trim() !== '' && onDraft(read)}>
          {say.read}
        </button>
      </div>
    </details>
  )
}
