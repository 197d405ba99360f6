// The files that someone chose, picked a folder of, or dropped on the page: each with its name from the folder on. Nothing is read yet.

export interface ChosenFile {
  /** "team oost/buurtmaatjes.xlsx", with / on every system. */
  readonly name: string
  readonly file: File
}

/** Without the folders. */
export const bareName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

export const filesInList = (list: Iterable<File>): readonly ChosenFile[] =>
  tidy([...list].map((file) => ({ name: file.webkitRelativePath || file.name, file })))

/** Folders that were dropped are walked. Everything must be asked for before the first wait: afterwards the browser has forgotten it. */
export const filesInDrop = async ({ items, files }: DataTransfer): Promise<readonly ChosenFile[]> => {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  if (entries.length === 0) return filesInList(files)
  return tidy((await Promise.all(entries.map(filesBelow))).flat())
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const filesBelow = async (entry: FileSystemEntry): Promise<readonly ChosenFile[]> => {
  if (isFile(entry)) {
    const file = await new Promise<File>((found, failed) => entry.file(found, failed))
    return [{ name: entry.fullPath.replace(/^\//, ''), file }]
  }
  if (!isFolder(entry)) return []
  const found: ChosenFile[] = []
  for (const one of await entriesOf(entry)) found.push(...(await filesBelow(one)))
  return found
}

/** The browser gives them a hundred at a time, and none when there are no more. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader()
  const found: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((got, failed) => reader.readEntries(got, failed))
    if (some.length === 0) return found
    found.push(...some)
  }
}

/** Names from the one folder on that holds everything, in an order that is the same on every machine and in the command line. */
const tidy = (chosen: readonly ChosenFile[]): readonly ChosenFile[] => {
  const tops = new Set(chosen.map(({ name }) => (name.includes('/') ? name.slice(0, name.indexOf('/')) : '')))
  const [top = ''] = tops
  const from = tops.size === 1 && top !== '' ? top.length + 1 : 0
  return chosen
    .map(({ name, file }) => ({ name: name.slice(from), file }))
    .sort((one, other) => inFolders(one.name.split('/'), other.name.split('/')))
}

const inFolders = (one: readonly string[], other: readonly string[]): number => {
  const at = one.findIndex((part, index) => part !== other[index])
  const [left, right] = [one[at], other[at]]
  if (left === undefined || right === undefined) return one.length - other.length
  return left < right ? -1 : 1
}
