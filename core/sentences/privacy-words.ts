// What is said of data about persons: what it looks like, and what to do. The piece itself is masked, so that the sentence does not spread it.
import type { Words } from '../words'

/** What a piece of text gives away. */
export type PrivacyKind = 'email' | 'telephone' | 'bsn' | 'birth-date' | 'bank-account' | 'postcode' | 'date' | 'name'

const whatItIs: Readonly<Record<PrivacyKind, Words>> = {
  email: { nl: 'een e-mailadres', en: 'an e-mail address' },
  telephone: { nl: 'een telefoonnummer', en: 'a telephone number' },
  bsn: { nl: 'een burgerservicenummer', en: 'a citizen service number' },
  'birth-date': { nl: 'een geboortedatum', en: 'a date of birth' },
  'bank-account': { nl: 'een rekeningnummer', en: 'a bank account number' },
  postcode: { nl: 'een postcode', en: 'a postcode' },
  date: { nl: 'een datum', en: 'a date' },
  name: { nl: 'een naam', en: 'a name' },
}

const whatToDo: Readonly<Record<PrivacyKind, Words>> = {
  email: { nl: 'Haal het weg.', en: 'Remove it.' },
  telephone: { nl: 'Haal het weg.', en: 'Remove it.' },
  bsn: { nl: 'Haal het weg.', en: 'Remove it.' },
  'birth-date': {
    nl: 'Haal hem weg, of schrijf een leeftijd: rond de 40.',
    en: 'Remove it, or write an age: about 40.',
  },
  'bank-account': { nl: 'Haal het weg.', en: 'Remove it.' },
  postcode: { nl: 'Haal hem weg, of noem alleen de wijk.', en: 'Remove it, or name the district only.' },
  date: { nl: 'Schrijf liever alleen de maand.', en: 'Rather write the month only.' },
  name: { nl: 'Is het een persoon? Haal de naam dan weg.', en: 'Is it a person? Then remove the name.' },
}

/** "Hier lijkt een e-mailadres te staan (fa…). Haal het weg." */
export const privacyWords = (kind: PrivacyKind, masked: string): Words => ({
  nl: `Hier lijkt ${whatItIs[kind].nl} te staan (${masked}). ${whatToDo[kind].nl}`,
  en: `This looks like ${whatItIs[kind].en} (${masked}). ${whatToDo[kind].en}`,
})

/** "De code lijkt een naam (Fa…). Gebruik een code die niets verraadt, zoals K07." */
export const codeWords = (kind: PrivacyKind, masked: string): Words => ({
  nl: `De code lijkt ${whatItIs[kind].nl} (${masked}). Gebruik een code die niets verraadt, zoals K07.`,
  en: `The code looks like ${whatItIs[kind].en} (${masked}). Use a code that gives nothing away, such as K07.`,
})

export const longCodeWords = (masked: string, most: number): Words => ({
  nl: `De code is te lang (${masked}). Gebruik hooguit ${most} tekens, zoals K07.`,
  en: `The code is too long (${masked}). Use at most ${most} characters, such as K07.`,
})
