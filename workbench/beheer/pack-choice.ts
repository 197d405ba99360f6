// From the chosen files to an organisation pack: the .json is the pack, the others lie beside it, as in a folder.
import { type Pack, readPack } from '../../core'
import { type PackRefusal, packRefusal } from '../../workbook-file'
import { bareName, type ChosenFile } from './chosen-files'

export type PackChoice =
  | { readonly found: 'nothing' | 'no-pack' | 'unreadable' }
  | { readonly found: 'more-packs'; readonly names: readonly string[] }
  | { readonly found: 'refused'; readonly refusal: PackRefusal }
  | { readonly found: 'pack'; readonly pack: Pack }

/** Larger than any pack, price list or logo that is taken. */
const largest = 5_000_000

const isPack = ({ name }: ChosenFile): boolean => /\.json$/i.test(name)

/** What is chosen now, with what was chosen before: a file replaces the one of its name, and a pack the pack. */
export const addChosen = (before: readonly ChosenFile[], now: readonly ChosenFile[]): readonly ChosenFile[] => {
  const names = new Set(now.map(({ name }) => bareName(name)))
  const newPack = now.some(isPack)
  const left = before.filter((one) => !names.has(bareName(one.name)) && !(newPack && isPack(one)))
  return [...left, ...now]
}

export const packIn = async (chosen: readonly ChosenFile[]): Promise<PackChoice> => {
  if (chosen.length === 0) return { found: 'nothing' }
  const [pack, ...more] = chosen.filter(isPack)
  if (!pack) return { found: 'no-pack' }
  if (more.length > 0) return { found: 'more-packs', names: [pack, ...more].map(({ name }) => name) }
  try {
    const beside = new Map<string, Uint8Array>()
    for (const { name, file } of chosen)
      if (!isPack({ name, file }))
        beside.set(bareName(name), new Uint8Array(await file.slice(0, largest).arrayBuffer()))
    const reading = readPack(await pack.file.text(), (name) => beside.get(name))
    if ('pack' in reading) return { found: 'pack', pack: reading.pack }
    return { found: 'refused', refusal: packRefusal(pack.name, reading.problems) }
  } catch {
    return { found: 'unreadable' }
  }
}
