// Writing a result to the disk: never over something that is there, unless asked, and never half.
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CommandProblem } from './command'

export const exists = async (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

/** Makes the folders. A program that stops halfway leaves the file that was there. */
export const saveFile = async (file: string, content: Uint8Array | string): Promise<void> => {
  const unfinished = `${file}.half`
  try {
    await makeFolder(path.dirname(file))
    await writeFile(unfinished, content)
    await rename(unfinished, file)
  } catch (error) {
    // Where nothing can be written there may be nothing to take away either.
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw new CommandProblem({
      nl: `"${file}" kan niet worden geschreven (${codeOf(error)}). Staat het open in een ander programma, of mag u hier niet schrijven?`,
      en: `"${file}" cannot be written (${codeOf(error)}). Is it open in another program, or may you not write here?`,
    })
  }
}

/** With the folders above it. Asked to do that itself, the system never ends where it may not make one, such as in /proc. */
const makeFolder = async (folder: string): Promise<void> => {
  if (await exists(folder)) return
  const above = path.dirname(folder)
  if (above !== folder) await makeFolder(above)
  await mkdir(folder).catch(async (error: unknown) => {
    if (!(await exists(folder))) throw error
  })
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'fout'
