// What a program can read of where a workbook came from, in a part of the package that no screen shows. The cells are the truth: not
// every program keeps this part.
import { strToU8 } from 'fflate'

/** By key, as `aboutFile` of the core gives it. */
export type FileAbout = Readonly<Record<string, string>>

const namespace = 'urn:impactkaart:over-dit-bestand:1'
/** Names the part within its workbook. */
const itemId = '{6B1C9E52-4E0B-4F53-9A55-1D2C7A0E8F31}'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`

export const customXmlParts = (about: FileAbout): Readonly<Record<string, Uint8Array>> => {
  const fields = Object.entries(about).map(([key, value]) => `<${key}>${escaped(value)}</${key}>`)
  const parts = {
    'customXml/item1.xml': `<bestand xmlns="${namespace}">${fields.join('')}</bestand>`,
    'customXml/itemProps1.xml': `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
  }
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)]))
}

/** The workbook says that it has the part, and the package says what kind it is. */
export const linkCustomXml = (workbookRelations: string): string =>
  workbookRelations.replace(
    '</Relationships>',
    `${relation('rIdOverDitBestand', 'customXml', '../customXml/item1.xml')}</Relationships>`,
  )

export const declareCustomXml = (contentTypes: string): string =>
  contentTypes.replace(
    '</Types>',
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
  )
