// What a schema cannot tell of a pack, because it lies between fields: names that stand there twice, types that are not offered, a colour
// that cannot be read, texts without a place.
import { sameWord } from '../reading/words'
import { textLimits } from '../templates/impactkaart/text-limits'
import type { Words } from '../words'
import { contrast, readsWithWhite } from './contrast'
import { forPlace, type Pack, type PackTexts, placesOf } from './pack'
import { type Path, shown, type Tell } from './pack-problem'
import { type PackFile, packLimits } from './pack-schema'

const twice = (names: readonly string[], pathOf: (at: number) => Path, tell: Tell): void => {
  names.forEach((name, at) => {
    const first = names.findIndex((other) => sameWord(other, name))
    if (first === at) return
    tell(pathOf(at), {
      nl: `"${shown(name)}" staat er twee keer (ook bij nummer ${first}, geteld vanaf 0). Geef ze elk een eigen naam.`,
      en: `"${shown(name)}" stands there twice (also at number ${first}, counted from 0). Give each its own name.`,
    })
  })
}

export const checkPlaces = ({ steden, projecttypen }: PackFile, tell: Tell): void => {
  twice(
    steden.map(({ naam }) => naam),
    (at) => ['steden', at, 'naam'],
    tell,
  )
  steden.forEach(({ teams }, city) => {
    twice(
      teams.map(({ naam }) => naam),
      (at) => ['steden', city, 'teams', at, 'naam'],
      tell,
    )
    teams.forEach(({ projecttype }, team) => {
      if (projecttype === undefined || !projecttypen || projecttypen.includes(projecttype)) return
      tell(['steden', city, 'teams', team, 'projecttype'], {
        nl: `"${projecttype}" staat niet bij projecttypen. Zet het daar ook, of kies uit: ${projecttypen.join(', ')}.`,
        en: `"${projecttype}" is not among projecttypen. Add it there, or choose from: ${projecttypen.join(', ')}.`,
      })
    })
  })
}

export const checkAccent = ({ accent }: Pack, tell: Tell): void => {
  if (accent === undefined || readsWithWhite(accent)) return
  const ratio = contrast(accent, '#FFFFFF')
  // Rounded down, so that 4.49 does not read as 4.5.
  const [nl, en] = [',', '.'].map((point) => (Math.floor(ratio * 100) / 100).toFixed(2).replace('.', point))
  tell(['kleuren', 'accent'], {
    nl: `${accent} heeft met wit een contrast van ${nl}; voor leesbare tekst is 4,5 nodig. Kies een donkerder kleur.`,
    en: `${accent} has a contrast of ${en} with white; readable text needs 4.5. Choose a darker colour.`,
  })
}

/** What only the measuring sheets have a place for. */
export const checkMeasuring = (file: PackFile, tell: Tell): void => {
  if (file.meetbladen) return
  const words: Words = {
    nl: 'dit staat op de meetbladen, en die zitten niet in dit pakket. Zet "meetbladen": true, of haal dit weg.',
    en: 'this stands on the measuring sheets, which are not in this pack. Write "meetbladen": true, or take this away.',
  }
  const paths: readonly (readonly [there: boolean | undefined, path: Path])[] = [
    [file.indicatoren && file.indicatoren.length > 0, ['indicatoren']],
    [file.eigenIndicatoren && file.eigenIndicatoren.length > 0, ['eigenIndicatoren']],
    [file.vast?.includes('indicatorenplan'), ['vast', file.vast?.indexOf('indicatorenplan') ?? 0]],
    [file.teksten?.Doel !== undefined, ['teksten', 'Doel']],
    [file.teksten?.Overdracht !== undefined, ['teksten', 'Overdracht']],
  ]
  for (const [there, path] of paths) if (there) tell(path, words)
}

const longest: Readonly<Record<PackTexts['name'], number>> = {
  Start_Projectnaam: textLimits.start,
  Doel: packLimits.goalPart,
  Lijst_Effecten: textLimits.effect,
  Overdracht: packLimits.answer,
}

/** With the names of city and team in their place a text must still fit. */
export const checkTexts = (pack: Pack, tell: Tell): void => {
  for (const { name, texts } of pack.texts)
    texts.forEach((text, at) => {
      const limit = longest[name]
      const place = placesOf(pack).find((one) => forPlace(text, one).length > limit)
      if (!place) return
      tell(['teksten', name, ...(name === 'Start_Projectnaam' ? [] : [at])], {
        nl: `voor ${shown(place.team.name)} in ${shown(place.city.name)} wordt deze tekst langer dan ${limit} tekens. Kort hem in.`,
        en: `for ${shown(place.team.name)} in ${shown(place.city.name)} this text gets longer than ${limit} characters. Shorten it.`,
      })
    })
}
