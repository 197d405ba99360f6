// The checker of a manifest: everything a validator of Microsoft or Excel itself would refuse and that can be known without them.
// Their own validator needs the internet and a real Excel has the last word (docs/release-checklist.md).
import type { XmlElement } from '../xml'
import { addressFindings, type Surroundings } from './check-addresses'
import { structureFindings } from './check-structure'
import { valueFindings } from './check-values'
import { readXml } from './read-xml'

/** What is wrong with a manifest, as sentences; none when it is right. */
export const manifestFindings = (text: string, surroundings: Surroundings): string[] => {
  let root: XmlElement
  try {
    root = readXml(text)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
  return [...new Set([...structureFindings(root), ...valueFindings(root), ...addressFindings(root, surroundings)])]
}
