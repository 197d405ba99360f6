// Files that do not count, each for a reason of its own, with a piece of the sentence that must say so.
import { strToU8 } from 'fflate'
import { writeOds, writeXlsx } from 'hucre'
import { type FilledCard, fileOf } from '../template/filled'
import { archive, packedZeros, smallBook } from '../workbook-file/archives'
import { returnedCard, withParts } from './returned'

export interface Broken {
  readonly name: string
  readonly bytes: Uint8Array
  readonly says: RegExp
}

const ole = (word: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(word, 'utf16le')]),
  )

export const oldExcel = ole('Root Entry\0\0Workbook\0')

const with1904 = () =>
  smallBook().map(({ name, content = '' }) => ({
    name,
    content: String(content).replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  }))

const other = (seed: number, change: Partial<FilledCard>): Promise<Uint8Array> =>
  fileOf({ ...returnedCard(seed), ...change })

const startOf = (seed: number) => returnedCard(seed).start

/** `copied` is a file that is there already. */
export const brokenFiles = async (copied: Uint8Array): Promise<readonly Broken[]> => {
  const good = await fileOf(returnedCard(90))
  const locked = await writeXlsx({
    sheets: [{ name: 'Kaart', rows: [[1]] }],
    encryption: { password: 'geheim', spinCount: 1 },
  })
  const file = (name: string, bytes: Uint8Array, says: RegExp): Broken => ({ name: `${name}.xlsx`, bytes, says })
  return [
    file('leeg', new Uint8Array(), /is leeg/),
    file('programma', strToU8('MZ\x90\0\x03'), /is een programma/),
    file('oud', oldExcel, /oude Excel-formaat/),
    file('wachtwoord', locked, /wachtwoord/),
    file('tekst', strToU8('Uitkomst;Aantal\r\noverlast;3'), /tekstbestand/),
    file('pdf', strToU8('%PDF-1.7\n%\x00\x01', true), /geen Excel-werkmap/),
    file('fotos', archive([{ name: 'foto.jpg', content: 'x' }]), /geen Excel-werkmap in/),
    file('ods', await writeOds({ sheets: [{ name: 'Kaart', rows: [[1]] }] }), /OpenDocument/),
    file('afgebroken', good.subarray(0, Math.floor(good.length / 2)), /beschadigd of niet volledig/),
    file(
      'bom',
      archive([...smallBook(), { name: 'xl/media/a.png', packed: packedZeros(300), claims: { bytes: 1000 } }]),
      /groter dan 100 MB/,
    ),
    file('doctype', archive(smallBook({ parts: { 'xl/a.xml': '<!DOCTYPE x []><x/>' } })), /DOCTYPE/),
    file('pad', archive([...smallBook(), { name: '../kwaad.xml', content: 'x' }]), /verdachte naam/),
    file('1904', archive(with1904()), /datums vanaf 1904/),
    file(
      'delen',
      archive(Array.from({ length: 2500 }, (_, index) => ({ name: `xl/${index}.xml`, content: '' }))),
      /2\.500 onderdelen/,
    ),
    file('ander', archive(smallBook()), /staat geen Impactkaart/),
    file(
      'naam-weg',
      withParts(good, (xml) => xml.replace(/<definedName name="Uitkomsten">.*?<\/definedName>/, '')),
      /ontbreekt de naam Uitkomsten/,
    ),
    file('kosten-woord', await other(91, { start: { ...startOf(91), costs: 'veel' } }), /Telt niet mee.*een fout/),
    file('geen-uitkomst', await other(92, { outcomes: [] }), /nog geen uitkomst/),
    file('geen-kosten', await other(93, { start: { ...startOf(93), costs: 0 } }), /de kosten ontbreken/),
    file('kopie', copied, /precies gelijk aan/),
  ]
}
