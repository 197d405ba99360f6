// Gathers files that want to fill the memory or are not what they seem, and prints what is said of each; a test runs it with little memory.
import { strToU8 } from 'fflate'
import { gather } from '../../workbook-file'
import { archive, nestedArchive, packedZeros, sheetXml, smallBook } from '../workbook-file/archives'
import { source } from './returned'

const megabyte = 1_000_000
const zeros = packedZeros(1000)
const long = Array.from({ length: 2000 }, () => 'A1').join('+')
const laughs = `<!DOCTYPE x [<!ENTITY a "aa">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "&a;&a;">`).join('')}]><x>&a;</x>`

const attacks: Readonly<Record<string, Uint8Array>> = {
  bom: archive([...smallBook(), { name: 'xl/media/a.png', packed: zeros, claims: { bytes: 1000 * megabyte } }]),
  'bom als blad': archive([...smallBook(), { name: 'xl/worksheets/b.xml', packed: zeros, claims: { bytes: 1000 } }]),
  'liegt over zijn maat': archive([...smallBook(), { name: 'xl/extra.xml', content: '<a/>', claims: { bytes: 7 } }]),
  'delen in delen': nestedArchive(50),
  pad: archive([...smallBook(), { name: '../../kwaad.xml', content: 'x' }]),
  doctype: archive(smallBook({ parts: { 'xl/extra.xml': laughs } })),
  programma: strToU8('MZ\x90\0\x03\0\0\0PK\x05\x06'),
  'heel veel tags': archive(smallBook({ rows: '<a>'.repeat(megabyte) })),
  formulenaam: archive(smallBook({ names: '<definedName name="=1+1">=HYPERLINK("http://kwaad")</definedName>' })),
  'lange lijst': archive(
    smallBook({
      parts: {
        'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>5</v></c></row>').replace(
          '</worksheet>',
          `<dataValidations><dataValidation type="list" sqref="A1"><formula1>"${'a,'.repeat(150)}"</formula1></dataValidation></dataValidations></worksheet>`,
        ),
      },
    }),
  ),
  'gedeelde formule': archive(
    smallBook({
      rows: Array.from(
        { length: 50_000 },
        (_, at) =>
          `<row r="${at + 1}"><c r="B${at + 1}"><f t="shared" si="0">${at === 0 ? long : ''}</f><v>1</v></c></row>`,
      ).join(''),
    }),
  ),
}

const files = Object.entries(attacks).map(([name, bytes]) => source(`${name}.xlsx`, bytes))
const { problems } = await gather([...files, ...files.map(({ name, read }) => ({ name: `nog eens ${name}`, read }))])
console.log(
  JSON.stringify(problems.map(({ file, severity, text, advice }) => ({ file, severity, said: `${text} ${advice}` }))),
)
