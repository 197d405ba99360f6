// An overview as an organisation gathers it: the made-up example projects, each in a file, and two files with something wrong.
import { examples } from '../core/examples/index'
import { fileOf, filledHost } from '../test/examples/filled'
import { measuredProject } from '../test/examples/measured-projects'
import { savedByLibreOffice } from '../test/oracles/libreoffice'
import { gather, overviewWorkbook, type SourceFile } from '../workbook-file'

const source = (name: string, bytes: Uint8Array): SourceFile => ({ name, read: async () => bytes })

/** The beginning of a file of Excel 97 to 2003. */
const oldExcel = new Uint8Array(
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from('Root Entry\0\0Workbook\0', 'utf16le'),
  ]),
)

export const exampleOverview = async (): Promise<Uint8Array> => {
  const filled: Record<string, Uint8Array> = {}
  for (const example of examples.filter(({ measured }) => measured))
    filled[example.key] = await fileOf(await filledHost(measuredProject(example)))
  // A program has calculated and saved them, as with files that people send back.
  const saved = await savedByLibreOffice(filled)
  const files = Object.entries(saved).map(([name, bytes]) => source(`${name}.xlsx`, bytes))
  const [first] = files
  const again = first ? [source('kopie van jongerenwerk.xlsx', await first.read())] : []
  return overviewWorkbook(await gather([...files, ...again, source('vorig jaar.xlsx', oldExcel)]))
}
