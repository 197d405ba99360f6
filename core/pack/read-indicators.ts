// The indicators of a pack: those of the list by name or key, and the organisation's own.

import { comparable, nearness } from '../figures/nearness'
import { indicators } from '../indicators/indicator'
import { sameWord } from '../reading/words'
import type { PackIndicator } from './pack'
import type { Tell } from './pack-problem'
import { type PackFile, packLimits } from './pack-schema'
import { shown } from './shown'
import type { SoundPack } from './sound-part'

const inList = (text: string): string | undefined =>
  indicators.find(({ key, title }) => [key, title.nl, title.en].some((name) => sameWord(name, text)))?.title.nl

const titles = indicators.map(({ title }) => ({ title: title.nl, texts: comparable(title.nl) }))

/** The titles that look most like what was typed. */
const nearest = (text: string): string => {
  const typed = comparable(text.slice(0, 80))
  return titles
    .map(({ title, texts }) => ({ title, score: nearness(typed, texts) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, 3)
    .map(({ title }) => `"${title}"`)
    .join(', ')
}

export const indicatorsOf = ({ indicatoren = [], eigenIndicatoren = [] }: PackFile): readonly PackIndicator[] => [
  ...indicatoren.map((text) => ({ title: inList(text) ?? text })),
  ...eigenIndicatoren.map(({ naam, vraag, thema, laagste = lowest, hoogste = highest }) => ({
    title: naam,
    own: { question: vraag, theme: thema, low: laagste, high: hoogste },
  })),
]

/** The scale, unless the pack has another one. */
const [lowest, highest] = [1, 5]

export const checkIndicators = ({ indicatoren, eigenIndicatoren }: SoundPack, tell: Tell): void => {
  const [chosen, own] = [indicatoren ?? [], eigenIndicatoren ?? []]
  chosen.forEach((text, at) => {
    if (text === null || inList(text) !== undefined) return
    tell(['indicatoren', at], {
      nl: `"${shown(text)}" staat niet in de lijst. Lijkt op: ${nearest(text)}. Een eigen indicator hoort bij eigenIndicatoren.`,
      en: `"${shown(text)}" is not in the list. Looks like: ${nearest(text)}. An indicator of your own belongs in eigenIndicatoren.`,
    })
  })
  own.forEach((one, at) => {
    if (one) checkOwn(one, at, tell)
  })
  checkTwice(
    [...chosen.map((text) => text && (inList(text) ?? text)), ...own.map((one) => one?.naam)],
    chosen.length,
    tell,
  )
  const all = chosen.length + own.length
  if (all > packLimits.indicators)
    tell(['eigenIndicatoren'], {
      nl: `er passen ${packLimits.indicators} indicatoren in een werkmap; samen zijn het er ${all}. Vijf is al veel.`,
      en: `${packLimits.indicators} indicators fit in a workbook; together there are ${all}. Five is a lot already.`,
    })
}

type Own = NonNullable<NonNullable<SoundPack['eigenIndicatoren']>[number]>

const checkOwn = ({ naam, laagste = lowest, hoogste = highest }: Own, at: number, tell: Tell): void => {
  if (naam && inList(naam) !== undefined)
    tell(['eigenIndicatoren', at, 'naam'], {
      nl: `"${shown(naam)}" staat al in de lijst. Noem hem bij indicatoren, of kies een andere naam.`,
      en: `"${shown(naam)}" is in the list already. Name it in indicatoren, or choose another name.`,
    })
  if (laagste !== null && hoogste !== null && laagste >= hoogste)
    tell(['eigenIndicatoren', at], {
      nl: 'de schaal staat ondersteboven: laagste moet lager zijn dan hoogste (zonder laagste en hoogste is de schaal 1 tot 5).',
      en: 'the scale is upside down: laagste must be below hoogste (without both the scale is 1 to 5).',
    })
}

const checkTwice = (titles: readonly (string | null | undefined)[], chosen: number, tell: Tell): void => {
  titles.forEach((title, at) => {
    if (!title || titles.findIndex((one) => one && sameWord(one, title)) === at) return
    tell(at < chosen ? ['indicatoren', at] : ['eigenIndicatoren', at - chosen, 'naam'], {
      nl: `"${shown(title)}" staat er twee keer. Haal er één weg.`,
      en: `"${shown(title)}" stands there twice. Take one away.`,
    })
  })
}
