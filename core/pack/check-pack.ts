// What a schema cannot tell of a pack, because it lies between fields: names that stand there twice, types that are not offered, a colour
// that cannot be read, texts without a place.
import { sameWord } from '../reading/words'
import { textLimits } from '../templates/impactkaart/text-limits'
import type { Words } from '../words'
import { contrast, readsWithWhite } from './contrast'
import { forPlace, type PackTexts, placesOf, textNames } from './pack'
import type { Path, Tell } from './pack-problem'
import { packLimits } from './pack-schema'
import { shown } from './shown'
import type { SoundPack } from './sound-part'

const twice = (names: readonly (string | null | undefined)[], pathOf: (at: number) => Path, tell: Tell): void => {
  names.forEach((name, at) => {
    if (!name) return
    const first = names.findIndex((other) => other && sameWord(other, name))
    if (first === at) return
    tell(pathOf(at), {
      nl: `"${shown(name)}" staat er twee keer, ook als ${first + 1}e in deze lijst. Geef ze elk een eigen naam.`,
      en: `"${shown(name)}" stands there twice, also as number ${first + 1} of this list. Give each its own name.`,
    })
  })
}

export const checkPlaces = ({ steden, projecttypen }: SoundPack, tell: Tell): void => {
  const cities = steden ?? []
  twice(
    cities.map((city) => city?.naam),
    (at) => ['steden', at, 'naam'],
    tell,
  )
  cities.forEach((city, at) => {
    const teams = city?.teams ?? []
    twice(
      teams.map((team) => team?.naam),
      (team) => ['steden', at, 'teams', team, 'naam'],
      tell,
    )
    teams.forEach((team, place) => {
      const type = team?.projecttype
      // A wrong one among the types may be the one that is meant.
      if (!type || !projecttypen || projecttypen.includes(null) || projecttypen.includes(type)) return
      tell(['steden', at, 'teams', place, 'projecttype'], {
        nl: `"${type}" staat niet bij projecttypen. Zet het daar ook, of kies uit: ${projecttypen.join(', ')}.`,
        en: `"${type}" is not among projecttypen. Add it there, or choose from: ${projecttypen.join(', ')}.`,
      })
    })
  })
}

export const checkAccent = ({ kleuren }: SoundPack, tell: Tell): void => {
  const accent = kleuren?.accent?.toUpperCase()
  if (!accent || readsWithWhite(accent)) return
  const ratio = contrast(accent, '#FFFFFF')
  // Rounded down, so that 4.49 does not read as 4.5.
  const [nl, en] = [',', '.'].map((point) => (Math.floor(ratio * 100) / 100).toFixed(2).replace('.', point))
  tell(['kleuren', 'accent'], {
    nl: `${accent} heeft met wit een contrast van ${nl}; voor leesbare tekst is 4,5 nodig. Kies een donkerder kleur.`,
    en: `${accent} has a contrast of ${en} with white; readable text needs 4.5. Choose a darker colour.`,
  })
}

/** What only the measuring sheets have a place for. */
export const checkMeasuring = (file: SoundPack, tell: Tell): void => {
  if (file.meetbladen || file.meetbladen === null) return
  const words: Words = {
    nl: 'dit staat op de meetbladen, en die zitten niet in dit pakket. Zet "meetbladen": true, of haal dit weg.',
    en: 'this stands on the measuring sheets, which are not in this pack. Write "meetbladen": true, or take this away.',
  }
  const paths: readonly (readonly [there: boolean | null | undefined, path: Path])[] = [
    [file.indicatoren && file.indicatoren.length > 0, ['indicatoren']],
    [file.eigenIndicatoren && file.eigenIndicatoren.length > 0, ['eigenIndicatoren']],
    [file.vast?.includes('indicatorenplan'), ['vast', file.vast?.indexOf('indicatorenplan') ?? 0]],
    [file.teksten?.Doel && true, ['teksten', 'Doel']],
    [file.teksten?.Overdracht && true, ['teksten', 'Overdracht']],
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
export const checkTexts = ({ steden, teksten }: SoundPack, tell: Tell): void => {
  const cities = (steden ?? []).map((city) => ({
    name: city?.naam ?? '',
    teams: (city?.teams ?? []).map((team) => ({ name: team?.naam ?? '' })),
  }))
  const places = placesOf({ cities })
  for (const name of textNames) {
    const given = teksten?.[name] ?? []
    const texts = typeof given === 'string' ? [given] : given
    texts.forEach((text, at) => {
      const limit = longest[name]
      const place = places.find((one) => forPlace(text ?? '', one).length > limit)
      if (!place) return
      tell(['teksten', name, ...(typeof given === 'string' ? [] : [at])], {
        nl: `voor ${shown(place.team.name)} in ${shown(place.city.name)} wordt deze tekst langer dan ${limit} tekens. Kort hem in.`,
        en: `for ${shown(place.team.name)} in ${shown(place.city.name)} this text gets longer than ${limit} characters. Shorten it.`,
      })
    })
  }
}
