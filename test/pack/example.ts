// The example pack of docs, as text, read, and as loose data to break.
import { readFileSync } from 'node:fs'
import { type Beside, type Pack, readPack } from '../../core'
import { lockedParts } from '../../core/pack/locked-parts'

const docs = new URL('../../docs/', import.meta.url)

export const exampleText = readFileSync(new URL('voorbeeld-organisatie.json', docs), 'utf8')

export const besideExample: Beside = (name) => {
  try {
    return new Uint8Array(readFileSync(new URL(name, docs)))
  } catch {
    return undefined
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a test breaks it in every way
export const exampleData = (): any => JSON.parse(exampleText)

/** The problems of the example after a change, as sentences; empty when it can still be read. */
export const problemsAfter = (change: (data: ReturnType<typeof exampleData>) => void): string[] => {
  const data = exampleData()
  change(data)
  const reading = readPack(JSON.stringify(data), besideExample)
  return 'problems' in reading ? reading.problems.map(({ words }) => words.nl) : []
}

export const packAfter = (change: (data: ReturnType<typeof exampleData>) => void = () => {}): Pack => {
  const data = exampleData()
  change(data)
  const reading = readPack(JSON.stringify(data), besideExample)
  if ('pack' in reading) return reading.pack
  throw new Error(reading.problems.map(({ words }) => words.nl).join('\n'))
}

/** As plain as a pack can be, and as much locked as can be: no sheets for measuring, no logo, no colours. */
export const barePack = (): Pack =>
  packAfter((data) => {
    for (const key of ['indicatoren', 'eigenIndicatoren', 'teksten', 'logo', 'kleuren', 'meetbladen']) delete data[key]
    data.vast = lockedParts.filter((part) => part !== 'indicatorenplan')
  })

/** The path that a sentence about a pack begins with: "steden[4].naam (5e stad): ...". */
export const pathOf = (sentence = '') => /^(\S+?)( \(.*?\))?: /.exec(sentence)?.[1]
