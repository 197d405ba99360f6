// From the chosen files and the pasted text to an organisation pack, by the rules of the pane: the .json is the pack, the others lie beside
// it, and another pack takes the place of the one before.
import { useCallback, useMemo, useState } from 'react'
import type { Pack, PackProblem } from '../../core'
import { isPack, type PackDraft, readDraft, withFiles } from '../../pane'
import { bareName, type ChosenFile } from './chosen-files'
import { useWords } from './words'

export type PackReading =
  | { readonly found: 'nothing' | 'no-pack' | 'unreadable' }
  | { readonly found: 'more-packs'; readonly names: readonly string[] }
  /** No file: it was pasted. */
  | { readonly found: 'refused'; readonly file: string | undefined; readonly problems: readonly PackProblem[] }
  /** `unused`: files that were chosen and that the pack does not name. */
  | { readonly found: 'pack'; readonly pack: Pack; readonly unused: readonly string[] }

export interface PackChoice {
  readonly names: readonly string[]
  readonly reading: PackReading
  readonly choose: (files: readonly ChosenFile[]) => void
  readonly paste: (text: string) => void
  readonly clear: () => void
}

export const usePackChoice = (): PackChoice => {
  const { words } = useWords()
  const [draft, setDraft] = useState<PackDraft>({})
  const [unreadable, setUnreadable] = useState(false)
  const reading = useMemo<PackReading>(
    () => (unreadable ? { found: 'unreadable' } : packIn(draft)),
    [draft, unreadable],
  )
  const choose = useCallback((files: readonly ChosenFile[]): void => {
    void contentsOf(files).then(
      (read) => {
        setUnreadable(false)
        setDraft((before) => withFiles(before, read))
      },
      () => setUnreadable(true),
    )
  }, [])
  const paste = useCallback((pasted: string) => {
    setUnreadable(false)
    setDraft((before) => ({ ...before, pasted }))
  }, [])
  const clear = useCallback(() => {
    setUnreadable(false)
    setDraft({})
  }, [])
  const names = [
    ...(draft.files ?? []).map(({ name }) => name),
    ...(draft.pasted === undefined ? [] : [words.prepare.pasteFile]),
  ]
  return { names, reading, choose, paste, clear }
}

/** Larger than any pack, price list or logo that is taken. */
const largest = 5_000_000

const contentsOf = (chosen: readonly ChosenFile[]) =>
  Promise.all(
    chosen.map(async ({ name, file }) => ({
      name: bareName(name),
      bytes: new Uint8Array(await file.slice(0, largest).arrayBuffer()),
    })),
  )

const packIn = (draft: PackDraft): PackReading => {
  const packs = (draft.files ?? []).filter(isPack).map(({ name }) => name)
  const reading = readDraft(draft)
  if (reading === undefined) return { found: 'nothing' }
  if (reading === 'none') return { found: 'no-pack' }
  if (reading === 'two') return { found: 'more-packs', names: packs }
  const { pack, problems = [], unused } = reading
  if (pack) return { found: 'pack', pack, unused }
  return { found: 'refused', file: draft.pasted === undefined ? packs[0] : undefined, problems }
}
