// Both editions pass the checker, say what they must say, and can be installed beside each other.
import { describe, expect, it } from 'vitest'
import { functionsVersion } from '../../core'
import { all, at, textAt, valuesOf } from '../../manifests/check/find'
import { readXml } from '../../manifests/check/read-xml'
import { baseAddress, httpsAddress, manifestVersion, published } from '../../manifests/settings'
import { printXml } from '../../manifests/xml'
import packageJson from '../../package.json' with { type: 'json' }
import { base, developmentEdition, findingsOf, publishedEdition, textOf } from './example'

const inPublished = readXml(textOf(publishedEdition))
const inDevelopment = readXml(textOf(developmentEdition))

describe('the manifests', () => {
  it('pass the checker', () => {
    expect(findingsOf(textOf(publishedEdition))).toEqual([])
    expect(findingsOf(textOf(developmentEdition), undefined, true)).toEqual([])
  })

  it('pass with a page of help of the organisation too', () => {
    const edition = published(base, '1.0.0.0', 'https://kaarten.internal/hulp')
    expect(findingsOf(textOf(edition))).toEqual([])
    expect(textOf(edition)).toContain('<SupportUrl DefaultValue="https://kaarten.internal/hulp"/>')
  })

  it('share nothing by which Excel would take one edition for the other', () => {
    const marks = (root: typeof inPublished) => [
      textAt(root, 'Id'),
      at(root, 'DisplayName')[0]?.attributes.DefaultValue,
      all(root, 'bt:String')[0]?.attributes.DefaultValue,
      ...['CustomTab', 'Group', 'Control'].flatMap((name) => all(root, name).map(({ attributes }) => attributes.id)),
      ...all(root, 'TaskpaneId').map(({ text }) => text),
    ]
    expect(marks(inPublished).filter((mark) => marks(inDevelopment).includes(mark))).toEqual([])
  })

  it('are Dutch, and English where Office is English', () => {
    expect(textAt(inPublished, 'DefaultLocale')).toBe('nl-NL')
    const button = all(inPublished, 'bt:String').find(({ attributes }) => attributes.id === 'Openen.Label')
    expect(button && valuesOf(button)).toEqual([
      ['DefaultValue', 'Impactkaart openen'],
      ['en-US', 'Open Impactkaart'],
      ['en-GB', 'Open Impactkaart'],
    ])
  })

  it('ask for ExcelApi 1.9 and nothing more, so that an older Excel gets a pane that explains', () => {
    expect(all(inPublished, 'Set').map(({ attributes }) => attributes)).toEqual([
      { Name: 'ExcelApi', MinVersion: '1.9' },
    ])
  })

  it('read back as they were written', () => {
    expect(printXml(inPublished)).toBe(textOf(publishedEdition))
  })
})

describe('the version', () => {
  it('is four numbers from 1.0 up and rises with the version of the package', () => {
    expect(manifestVersion('0.1.0')).toBe('1.0.1.0')
    expect(manifestVersion('1.0.0')).toBe('1.1.0.0')
  })

  it('of the package is never behind that of the functions, or an update would not arrive', () => {
    const rank = (version: string) => version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0)
    expect(rank(packageJson.version)).toBeGreaterThanOrEqual(rank(functionsVersion))
  })
})

describe('the address of the host', () => {
  it('is a folder, with a slash at the end', () => {
    expect(baseAddress('https://kaarten.internal')).toBe('https://kaarten.internal/')
    expect(baseAddress(' https://kaarten.internal/impactkaart ')).toBe('https://kaarten.internal/impactkaart/')
  })

  it.each([
    ['kaarten.internal/impactkaart', 'not an address'],
    ['http://kaarten.internal/', 'https'],
    ['https://jan:geheim@kaarten.internal/', 'password'],
    ['https://kaarten.internal/?versie=2', 'folder only'],
    ['https://kaarten.internal/#kaart', 'folder only'],
  ])('refuses %s', (address, words) => {
    expect(() => baseAddress(address)).toThrow(words)
  })

  it('of help may be a page', () => {
    expect(httpsAddress('https://kaarten.internal/hulp?id=1')).toBe('https://kaarten.internal/hulp?id=1')
  })
})
