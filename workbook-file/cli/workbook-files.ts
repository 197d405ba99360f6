// The workbooks that someone means: files as typed, and of a folder every workbook in it and in the folders below. Read one at a time.
import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { SourceFile } from '../gather/gather-file'
import { isWorkbookName, refuseTooLarge } from '../gather/returned-file'
import { CommandProblem } from './command'

export interface FoundFile extends SourceFile {
  readonly path: string
}

/** @throws CommandProblem when something typed is not there. @param leave a file that is never meant, such as the result itself. */
export const workbookFiles = async (typed: readonly string[], leave?: string): Promise<readonly FoundFile[]> => {
  const found = new Map<string, string>()
  const folders: string[] = []
  for (const one of typed) {
    const kind = await stat(one).catch(() => undefined)
    if (!kind)
      throw new CommandProblem({
        nl: `"${one}" is er niet. Typ de naam van een bestand of een map die bestaat.`,
        en: `"${one}" is not there. Type the name of a file or a folder that exists.`,
      })
    folders.push(resolve(kind.isDirectory() ? one : dirname(one)))
    for (const path of kind.isDirectory() ? await workbooksBelow(one) : [one])
      if (!found.has(resolve(path))) found.set(resolve(path), path)
  }
  if (leave !== undefined) found.delete(resolve(leave))
  const top = folders.reduce(sharedFolder, folders[0] ?? '')
  return [...found].map(([whole, path]) => foundFile(path, relative(top, whole)))
}

/** Names begin at the one folder that holds everything, as on the page: files of two folders can then be told apart. */
const sharedFolder = (one: string, other: string): string =>
  relative(one, other).split(sep).includes('..') && dirname(one) !== one ? sharedFolder(dirname(one), other) : one

const foundFile = (path: string, name: string): FoundFile => {
  const shown = name.replaceAll('\\', '/')
  return { path, name: shown, read: () => readWithin(path, shown) }
}

const readWithin = async (path: string, name: string): Promise<Uint8Array> => {
  refuseTooLarge((await stat(path)).size, name)
  return new Uint8Array(await readFile(path))
}

/** In an order that is the same on every machine. Links are not followed: they may run in a circle. */
const workbooksBelow = async (folder: string): Promise<readonly string[]> => {
  const found: string[] = []
  const names = await readdir(folder).catch(() => {
    throw new CommandProblem({
      nl: `De map "${folder}" kan niet geopend worden. Kijk of u hem mag openen.`,
      en: `The folder "${folder}" cannot be opened. See whether you may open it.`,
    })
  })
  for (const name of names.sort()) {
    const path = join(folder, name)
    const kind = await lstat(path).catch(() => undefined)
    if (kind?.isDirectory()) found.push(...(await workbooksBelow(path)))
    else if (kind?.isFile() && isWorkbookName(name)) found.push(path)
  }
  return found
}
