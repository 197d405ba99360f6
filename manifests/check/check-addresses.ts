// The addresses in a manifest, and the files behind them: https, under one base, a host that fits the edition, and files that are there.
import { createHash } from 'node:crypto'
import type { XmlElement } from '../xml'
import { all, at, valuesOf } from './find'

/** What stands around a manifest. */
export interface Surroundings {
  readonly development: boolean
  /** A file of dist/excel, or undefined when there is none. */
  readonly read: (file: string) => Uint8Array | undefined
}

interface Address {
  readonly where: string
  readonly value: string
}

const addressesOf = (elements: readonly XmlElement[]): Address[] =>
  elements.flatMap((element) =>
    valuesOf(element).map(([locale, value]) => ({
      where: `${element.attributes.id ?? element.name} (${locale})`,
      value,
    })),
  )

const local = /^(localhost|.*\.localhost|127\..*|\[::1\])$/
/** Names that documentation and templates use. */
const placeholder =
  /(^|\.)(example(\.(com|org|net|edu|nl))?|contoso\.com|fabrikam\.com|test|invalid)$|^(your|mijn|jouw|uw)[-.]|[{}$]|%7b/i

const hostFinding = ({ where, value }: Address, development: boolean): string[] => {
  if (!URL.canParse(value)) return [`${where}: ${value || '(empty)'} is not an address.`]
  const { protocol, hostname } = new URL(value)
  if (protocol !== 'https:') return [`${where}: ${value} must be https.`]
  if (development) return local.test(hostname) ? [] : [`The development edition lives on localhost, not ${hostname}.`]
  if (local.test(hostname)) return [`The host ${hostname} exists on one machine only; people cannot load it.`]
  return placeholder.test(hostname)
    ? [`The host ${hostname} is a placeholder. Set IMPACTKAART_BASE to the real address.`]
    : []
}

/** Width and height of a PNG, or undefined when it is none. */
const pngSize = (bytes: Uint8Array): readonly [number, number] | undefined => {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return [view.getUint32(16), view.getUint32(20)]
}

const iconFinding = (where: string, file: string, pixels: number, read: Surroundings['read']): string[] => {
  const bytes = read(file)
  if (!bytes) return [`${where}: the icon ${file} is missing.`]
  const size = pngSize(bytes)
  if (!size) return [`${where}: ${file} is not a PNG.`]
  return size[0] === pixels && size[1] === pixels
    ? []
    : [`${where}: ${file} is ${size[0]} x ${size[1]} pixels and must be ${pixels} x ${pixels}.`]
}

/** Sizes Excel wants, and the ones it takes besides. */
const wanted = ['16', '32', '80']
const taken = [...wanted, '20', '24', '40', '48', '64']

const ribbonIcons = (root: XmlElement): string[] =>
  all(root, 'Icon').flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes.size ?? '')
    return [
      ...wanted.filter((size) => !sizes.includes(size)).map((size) => `An Icon has no image of ${size} pixels.`),
      ...sizes
        .filter((size) => !taken.includes(size))
        .map((size) => `An Icon has an image of ${size} pixels, which Excel does not take.`),
    ]
  })

/** [where, address, pixels] of every icon. */
const iconAddresses = (root: XmlElement): (readonly [string, string, number])[] => {
  const resources = at(root, 'VersionOverrides', 'Resources', 'bt:Images', 'bt:Image')
  const used = all(root, 'Icon').flatMap(({ children }) => children)
  const known = new Map(used.map(({ attributes }) => [attributes.resid, Number(attributes.size)]))
  return [
    ...at(root, 'IconUrl').map((icon) => ['IconUrl', icon.attributes.DefaultValue ?? '', 32] as const),
    ...at(root, 'HighResolutionIconUrl').map(
      (icon) => ['HighResolutionIconUrl', icon.attributes.DefaultValue ?? '', 64] as const,
    ),
    ...resources.map(
      ({ attributes }) => [attributes.id ?? '', attributes.DefaultValue ?? '', known.get(attributes.id) ?? 0] as const,
    ),
  ]
}

/** Excel keeps metadata for a day: only another address brings other functions. */
const hashFinding = (where: string, file: string, read: Surroundings['read']): string[] => {
  const bytes = read(file)
  if (!bytes) return [`${where}: ${file} is missing.`]
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return file.endsWith(`.${hash}.json`) ? [] : [`${where}: the hash in ${file} is not that of its content, ${hash}.`]
}

export const addressFindings = (root: XmlElement, { development, read }: Surroundings): string[] => {
  const source = at(root, 'DefaultSettings', 'SourceLocation')
  const ours = addressesOf([
    ...source,
    ...at(root, 'IconUrl'),
    ...at(root, 'HighResolutionIconUrl'),
    ...all(root, 'bt:Url'),
    ...at(root, 'VersionOverrides', 'Resources', 'bt:Images', 'bt:Image'),
  ])
  const support = addressesOf(at(root, 'SupportUrl'))
  const base = (source[0]?.attributes.DefaultValue ?? '').replace(/[^/]*$/, '')
  const file = (address: string): string => address.slice(base.length)
  const metadata = all(root, 'Metadata').flatMap(({ children }) => children.map(({ attributes }) => attributes.resid))
  const urls = all(root, 'bt:Url')
  const isMetadata = (element: XmlElement): boolean => metadata.includes(element.attributes.id)
  return [
    ...ours.flatMap((address) => hostFinding(address, development)),
    ...support.flatMap((address) => hostFinding(address, false)),
    ...ours
      .filter(({ value }) => !value.startsWith(base))
      .map(({ where, value }) => `${where}: ${value} is not under ${base}.`),
    ...addressesOf([...source, ...urls.filter((url) => !isMetadata(url))])
      .filter(({ value }) => value.startsWith(base) && !read(file(value)))
      .map(({ where, value }) => `${where}: ${file(value)} is missing in dist/excel. Run npm run build first.`),
    ...addressesOf(urls.filter(isMetadata)).flatMap(({ where, value }) => hashFinding(where, file(value), read)),
    ...ribbonIcons(root),
    ...iconAddresses(root).flatMap(([where, address, pixels]) => iconFinding(where, file(address), pixels, read)),
  ]
}
