// What the measurements say, in words. Per theme a sentence that may leave the organisation: of residents when enough of them were
// measured twice, else of workers, else of groups; about fewer than five people it says only that. And one sentence over all of it.
import type { SheetDraft } from '../../../plan/sheet-draft'
import { smallestGroup } from '../../../privacy/smallest-group'
import { certaintyWords } from '../../../sentences/measurement-words'
import { firstOf, quoted, twoDecimals } from '../../formula-words'
import { isOpen, lineOf } from './lines'
import {
  chosenRange,
  harvestCell,
  headRow,
  lineCell,
  settingCell,
  themeCell,
  themeColumns,
  themeRange,
  themeSlots,
} from './places'

export const tooFew = `Minder dan ${smallestGroup} mensen twee keer gemeten: niet getoond.`

/** Sentence, and number of people it is about, per theme; and which themes the charts leave out. */
export const themeSentences = (draft: SheetDraft): void => {
  const put = (
    key: 'sentence' | 'people' | 'indicators' | 'otherScale',
    title: string,
    formula: (theme: number) => string,
  ) => {
    draft.value(`${themeColumns[key]}${headRow}`, title, 'rekenhulp')
    for (let theme = 1; theme <= themeSlots; theme++)
      draft.formula(`${themeColumns[key]}${headRow + theme}`, formula(theme), 'rekenhulp')
  }
  const scored = (theme: number) => `(${chosenRange('number')}=${theme})*(${chosenRange('state')}=0)`
  put('sentence', 'zin', sentence)
  put('people', 'mensen', (theme) => byLine(theme, (line) => lineCell('people', line), '0', '0'))
  put('indicators', 'indicatoren', (theme) => `SUMPRODUCT(${scored(theme)})`)
  put(
    'otherScale',
    'andere schaal',
    (theme) => `SUMPRODUCT(${scored(theme)}*((${chosenRange('low')}<>1)+(${chosenRange('high')}<>5)>0))`,
  )
}

/** Of the first line that may be shown. */
const byLine = (theme: number, of: (line: number) => string, few: string, none: string): string => {
  const lines = (['bewoner', 'werker', 'groep'] as const).map((who) => lineOf(theme, who))
  return firstOf(
    [
      ...lines.map((line) => [isOpen(line), of(line)] as const),
      [`${lines.map((line) => lineCell('people', line)).join('+')}>0`, few],
    ],
    none,
  )
}

/** Which way people moved on average, where that is surely no chance. */
const direction = (line: number): string =>
  `IF(${lineCell('certainty', line)}=${quoted(certaintyWords.likely)},IF(${lineCell('difference', line)}>0,"gemiddeld hoger, ","gemiddeld lager, "),"")`

const sentence = (theme: number): string => {
  const name = themeCell('name', theme)
  const of = (line: number): string => {
    const certainty = `" ("&${direction(line)}&${lineCell('certainty', line)}&")."`
    if (line === lineOf(theme, 'groep')) {
      const [before, after] = [twoDecimals(lineCell('before', line)), twoDecimals(lineCell('after', line))]
      return `"Groepen scoorden op "&${name}&" eerst "&${before}&" en later "&${after}&${certainty}`
    }
    const [forward, people] = [lineCell('forward', line), lineCell('people', line)]
    const went = `IF(${forward}=1,"ging ","gingen ")`
    const said =
      line === lineOf(theme, 'bewoner')
        ? `${forward}&" van de "&${people}&" "&${went}&"vooruit"`
        : `"Volgens werkers "&${went}&${forward}&" van de "&${people}&" vooruit"`
    return `${said}&" op "&${name}&", "&${lineCell('same', line)}&" gelijk, "&${lineCell('back', line)}&" achteruit"&${certainty}`
  }
  return byLine(theme, of, quoted(tooFew), '""')
}

/** The theme that most people were measured on; and who still waits for a second measurement. */
export const harvest = (draft: SheetDraft): void => {
  const people = themeRange('people')
  const best = `INDEX(${themeRange('sentence')},MATCH(MAX(${people}),${people},0))`
  const [waiting, both] = [settingCell('waiting'), settingCell('both')]
  const wait = `IF(${waiting}=0,"",IF(${waiting}=1," 1 mens heeft"," "&${waiting}&" mensen hebben")&" nog geen tweede meting.")`
  const said = firstOf(
    [
      [`${settingCell('from')}=0`, quoted('Kies twee momenten om te vergelijken. Tot moment ligt na Van moment.')],
      [`${settingCell('counted')}=0`, quoted('Nog geen metingen. Vul hieronder per antwoord een rij in.')],
      [`MAX(${people})>0`, best],
      [`${both}>0`, quoted(tooFew)],
    ],
    quoted('Nog niemand is op beide momenten gemeten.'),
  )
  draft.formula(harvestCell, `${said}&${wait}`, 'uitkomst', { wrap: true })
}
