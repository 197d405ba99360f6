// An organisation pack from the disk, with the files beside it: the pack, or its problems as one sentence each.

import { readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Language, type Pack, readPack } from '../../core'
import { packRefusal } from '../report/compose-report'
import { CommandProblem } from './command'

/** Larger than any pack, price list or logo that is taken. */
const largest = 5_000_000

const besideOf =
  (folder: string) =>
  (name: string): Uint8Array | undefined => {
    const file = path.join(folder, name)
    try {
      return statSync(file).size <= largest ? readFileSync(file) : new Uint8Array(largest)
    } catch {
      return undefined
    }
  }

/** @throws CommandProblem when the file cannot be read, or is not right. */
export const readPackFile = async (file: string): Promise<Pack> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandProblem({
      nl: `Het pakket "${file}" kan niet worden gelezen. Controleer de naam en de map.`,
      en: `The pack "${file}" cannot be read. Check its name and folder.`,
    })
  })
  const reading = readPack(text, besideOf(path.dirname(file)))
  if ('pack' in reading) return reading.pack
  const { lead, problems } = packRefusal(file, reading.problems)
  const told = (language: Language) => [lead[language], ...problems.map((words) => `- ${words[language]}`)].join('\n')
  throw new CommandProblem({ nl: told('nl'), en: told('en') })
}
