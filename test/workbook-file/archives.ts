// Archives for the tests, made byte by byte, so that they can lie, hide and break; and small workbooks to put in them.
import { constants, crc32, deflateRawSync } from 'node:zlib'
import { strToU8 } from 'fflate'
import { FileProblem, type OpenedWorkbook, openWorkbook } from '../../workbook-file'

export interface Part {
  readonly name: string
  readonly content?: string | Uint8Array
  /** Packed content made beforehand. */
  readonly packed?: Uint8Array
  readonly method?: number
  /** What the table of contents says, when it is not the truth. */
  readonly claims?: {
    readonly bytes?: number
    readonly checksum?: number
    readonly name?: string
    readonly flags?: number
  }
}

/** The part itself, with its header, and its entry in the table of contents when it stands at `place`. */
const recordsOf = ({ name, content = '', packed, method = 8, claims = {} }: Part) => {
  const plain = typeof content === 'string' ? strToU8(content) : content
  const data = packed ?? (method === 8 ? deflateRawSync(plain) : plain)
  const header = (shown: string) => {
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(claims.flags ?? 0, 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(claims.checksum ?? crc32(plain), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(claims.bytes ?? plain.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(shown), 22)
    return fields
  }
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), header(name), Buffer.from(name), data]),
    entry: (place: number): Buffer => {
      const shown = claims.name ?? name
      const tail = Buffer.alloc(14)
      tail.writeUInt32LE(place, 10)
      return Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), header(shown), tail, Buffer.from(shown)])
    },
  }
}

const closed = (parts: Buffer, entries: readonly Buffer[], count = entries.length): Uint8Array => {
  const contents = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(contents.length, 12)
  end.writeUInt32LE(parts.length, 16)
  return new Uint8Array(Buffer.concat([parts, contents, end]))
}

/** `count` is what the archive says of the number of its parts. */
export const archive = (parts: readonly Part[], count?: number): Uint8Array => {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const { local, entry } = recordsOf(part)
    entries.push(entry(at))
    locals.push(local)
    at += local.length
  }
  return closed(Buffer.concat(locals), entries, count)
}

/** Parts that lie inside each other: every one holds the next, header and all, so that the same bytes count many times. */
export const nestedArchive = (depth: number): Uint8Array => {
  let inside: Buffer = Buffer.from('x'.repeat(1000))
  const names: ((place: number) => Buffer)[] = []
  for (let level = depth; level > 0; level--) {
    const { local, entry } = recordsOf({ name: `deel${level + 100}`, content: new Uint8Array(inside), method: 0 })
    names.unshift(entry)
    inside = local
  }
  const step = 30 + 'deel100'.length
  return closed(
    inside,
    names.map((entry, index) => entry(index * step)),
  )
}

/** Packed zeros that unpack to `megabytes`, without ever holding them: one packed megabyte, repeated. */
export const packedZeros = (megabytes: number): Uint8Array => {
  const one = deflateRawSync(new Uint8Array(1_000_000), { finishFlush: constants.Z_SYNC_FLUSH })
  return new Uint8Array(
    Buffer.concat([...Array.from({ length: megabytes }, () => one), deflateRawSync(new Uint8Array())]),
  )
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

export const related = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"${more}/>`

export const relations = (list: string): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`

export const sheetXml = (rows: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`

const contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`

export interface SmallBook {
  /** Rows of sheet Kaart as XML. */
  readonly rows?: string
  /** Defined names as XML. */
  readonly names?: string
  /** Texts as XML. */
  readonly texts?: string
  /** Other parts, or other content for these. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  readonly relations?: string
}

/** The parts of a workbook with one sheet, Kaart. */
export const smallBook = ({ rows = '', names = '', texts, parts = {}, relations: more = '' }: SmallBook = {}): Part[] =>
  Object.entries({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations(related('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Kaart" sheetId="1" r:id="rId1"/></sheets><definedNames>${names}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      related('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        (texts === undefined ? '' : related('rId2', 'sharedStrings', 'sharedStrings.xml')) +
        more,
    ),
    'xl/worksheets/sheet1.xml': sheetXml(rows),
    ...(texts !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts}</sst>` }),
    ...parts,
  }).map(([name, content]) => ({ name, content }))

export const openSmall = (book: SmallBook, limits?: Parameters<typeof openWorkbook>[2]): OpenedWorkbook =>
  openWorkbook(archive(smallBook(book)), 'klein.xlsx', limits)

/** Why a file is refused; a test fails when it is not, or with anything but a FileProblem. */
export const refusalOf = (read: () => unknown): FileProblem => {
  try {
    read()
  } catch (error) {
    if (error instanceof FileProblem) return error
    throw error
  }
  throw new Error('The file was not refused')
}
