// The logo of a pack: a PNG or JPEG, inside the file or beside it, not too large to travel along with every workbook.
import type { Words } from '../words'
import { fromBase64, toBase64 } from './base64'
import type { Beside, Logo } from './pack'
import type { Path, Tell } from './pack-problem'
import { pictureSize } from './picture'
import { notThere } from './read-prices'
import type { SoundPack } from './sound-part'

/** In bytes. */
export const largestLogo = 200_000
/** Google Sheets takes no more. */
const mostDots = 1_000_000
const path = ['logo'] as const

const say = {
  one: {
    nl: 'geef het logo als bestand (de naam) of als gegevens (base64), één van de twee.',
    en: 'give the logo as bestand (the name of a file) or as gegevens (base64), one of the two.',
  },
  notText: {
    nl: 'dit is geen base64. Geef liever de naam van een bestand.',
    en: 'this is no base64. Better give the name of a file.',
  },
  large: {
    nl: 'het logo is groter dan 200 kB. Verklein het tot ongeveer 400 beeldpunten breed.',
    en: 'the logo is larger than 200 kB. Make it about 400 pixels wide.',
  },
  dots: {
    nl: 'het logo heeft meer dan een miljoen beeldpunten; dat neemt Google Sheets niet aan. Verklein het tot ongeveer 400 beeldpunten breed.',
    en: 'the logo has more than a million pixels, which Google Sheets does not take. Make it about 400 pixels wide.',
  },
  kind: {
    nl: 'dit is geen PNG of JPEG. Bewaar het logo als .png of .jpg.',
    en: 'this is no PNG or JPEG. Save the logo as .png or .jpg.',
  },
} as const satisfies Record<string, Words>

export const readLogo = (
  given: SoundPack['logo'],
  organisation: string,
  beside: Beside,
  tell: Tell,
): Logo | undefined => {
  if (!given || given.bestand === null || given.gegevens === null) return undefined
  const { bestand, gegevens, omschrijving } = given
  const refuse = (where: Path, words: Words): undefined => {
    tell(where, words)
  }
  if ((bestand === undefined) === (gegevens === undefined)) return refuse(path, say.one)
  const field: Path = [...path, bestand === undefined ? 'gegevens' : 'bestand']
  const bytes =
    bestand === undefined
      ? fromBase64((gegevens ?? '').replace(/^data:image\/(png|jpeg);base64,/, ''))
      : beside(bestand)
  if (!bytes) return refuse(field, bestand === undefined ? say.notText : notThere(bestand))
  const logo = logoFrom(bytes, organisation, omschrijving ?? undefined)
  return 'nl' in logo ? refuse(field, logo) : logo
}

/** The picture as a logo, or why it cannot be one. */
export const logoFrom = (bytes: Uint8Array, organisation: string, alt?: string): Logo | Words => {
  if (bytes.length > largestLogo) return say.large
  const size = pictureSize(bytes)
  if (!size) return say.kind
  if (size.width * size.height > mostDots) return say.dots
  return { ...size, base64: toBase64(bytes), alt: alt ?? `Logo van ${organisation}` }
}
