// Which pack: files of this computer, or its text. Choosing reads at once; a text is read when one says so, because it comes in parts.
import { type ChangeEvent, useState } from 'react'
import { Field } from '../parts/field'
import { TextArea } from '../parts/text-area'
import { usePane } from '../state'
import { packWordsIn } from '../words/pack-words'
import { type ChosenFile, type PackDraft, withFiles } from './pack-draft'
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
  const choose = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const chosen = [...(input.files ?? [])]
    const results = await Promise.allSettled(chosen.map(readFile))
    const files = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    setUnread(chosen.find((_, at) => results[at]?.status === 'rejected')?.name)
    onDraft((now) => withFiles(now, files))
    // The same file can be chosen again, after it was mended.
    input.value = ''
  }
  const names = (draft.files ?? []).map(({ name }) => name)
  return (
    <>
      <Field
        label={say.files}
        why={say.filesWhy}
        hint={say.filesHint}
        error={unread === undefined ? undefined : say.unreadable(unread)}
      >
        {(control) => (
          <input
            {...control}
            className="ik-input"
            type="file"
            name="pack-files"
            multiple
            accept=".json,.csv,.txt,.png,.jpg,.jpeg"
            onChange={(event) => void choose(event)}
          />
        )}
      </Field>
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
    files: (now.files ?? []).filter(({ name }) => !/\.json$/i.test(name)),
    pasted: typed,
    withoutLogo: false,
    city: 0,
    team: 0,
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
