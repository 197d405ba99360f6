// What an organisation pack may hold: the shape of the JSON file, field by field, with what each field is for. docs/organisatie.schema.json
// is made from it. What one field cannot tell by itself (a city twice, a price that is no number) is looked at in read-pack.ts.
import * as v from 'valibot'
import { projectTypes } from '../figures/project-types'
import { withoutHidden } from '../reading/hidden-characters'
import { textLimits } from '../templates/impactkaart/text-limits'
import { lockedParts } from './locked-parts'

/** Raise this when the shape changes, and turn older shapes into the new one in `older-packs.ts`. */
export const packSchemaVersion = 1

export const packLimits = {
  cities: 100,
  teams: 200,
  /** Rows on sheet Indicatorenplan. */
  indicators: 10,
  /** Characters of a name of a city, a team or the organisation. */
  name: 60,
  /** Texts of the goal, and of the handover page. */
  goalPart: 200,
  answer: 250,
  effects: 8,
  answers: 8,
} as const

const { description } = v
const cleaned = v.transform((text: string) => withoutHidden(text).trim())
/** No control characters, no half of a pair, nothing that XML cannot hold. */
const oneLine = v.regex(/^[^\p{Cc}\p{Cs}\ufffe\uffff]*$/u)

const line = (most: number, about: string) =>
  v.pipe(v.string(), cleaned, v.minLength(1), v.maxLength(most), oneLine, description(about))
/** Blank: the cell of that place stays empty. */
const place = (most: number) => v.pipe(v.string(), cleaned, v.maxLength(most), oneLine)
const list = <T extends v.GenericSchema>(item: T, least: number, most: number, about: string) =>
  v.pipe(v.array(item), v.minLength(least), v.maxLength(most), description(about))

const type = v.picklist(projectTypes)
const fileName = v.pipe(
  v.string(),
  cleaned,
  v.minLength(1),
  v.maxLength(120),
  // Beside the pack, never elsewhere on the disk.
  v.regex(/^[^\p{Cc}\p{Cs}\\/:]+$/u),
  description('Naam van een bestand in dezelfde map als dit bestand.'),
)

const team = v.object({
  naam: line(packLimits.name, 'Naam van het team. Elk team krijgt een eigen werkmap.'),
  projecttype: v.optional(v.pipe(type, description('Staat alvast ingevuld op het blad Start.'))),
})

const city = v.object({
  naam: line(packLimits.name, 'Naam van de stad of gemeente: de map, en Gemeente op het blad Start.'),
  teams: list(team, 1, packLimits.teams, 'De teams in deze stad.'),
})

const scaleEnd = (about: string) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100), description(about)))

const ownIndicator = v.object({
  naam: line(200, 'Naam van de indicator.'),
  vraag: line(200, 'De vraag die u stelt: één vraag tegelijk, in gewone woorden.'),
  thema: line(60, 'redzaamheid, vaardigheid, ontwikkeling, weerbaarheid, of een eigen thema.'),
  laagste: scaleEnd('De laagste score; gewoon 1.'),
  hoogste: scaleEnd('De hoogste en beste score; gewoon 5.'),
})

const texts = v.object({
  Start_Projectnaam: v.optional(line(textLimits.start, 'Projectnaam op het blad Start.')),
  Doel: v.optional(
    list(place(packLimits.goalPart), 1, 4, 'Indicatorenplan: voor wie, wat verandert er, wanneer, hoe ziet u het.'),
  ),
  Lijst_Effecten: v.optional(
    list(place(textLimits.effect), 1, packLimits.effects, 'Blad Effecten: de kolom Effect in woorden.'),
  ),
  Overdracht: v.optional(
    list(
      place(packLimits.answer),
      1,
      packLimits.answers,
      'Blad Monitor: de antwoorden op de vragen van de overdracht.',
    ),
  ),
})

export const packSchema = v.object({
  $schema: v.optional(v.pipe(v.string(), description('Verwijzing naar dit schema, voor uw tekstverwerker.'))),
  schema: v.pipe(v.literal(packSchemaVersion), description('Versie van deze vorm.')),
  kenmerk: v.pipe(
    v.string(),
    v.maxLength(40),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    description('Kenmerk van dit pakket: kleine letters, cijfers en streepjes. Blijft gelijk bij een nieuwe versie.'),
  ),
  versie: line(20, 'Versie van dit pakket, bijvoorbeeld 2027-1.'),
  organisatie: line(packLimits.name, 'Naam van de organisatie.'),
  steden: list(city, 1, packLimits.cities, 'De steden, elk met hun teams.'),
  projecttypen: v.optional(
    list(type, 1, projectTypes.length, 'De projecttypen waaruit teams kiezen. Weggelaten: alle.'),
  ),
  meetbladen: v.optional(v.pipe(v.boolean(), description('Ook de bladen om te meten en te vertellen. Gewoon: false.'))),
  indicatoren: v.optional(
    list(
      line(200, 'Naam of sleutel uit docs/indicatoren.md.'),
      0,
      packLimits.indicators,
      'Gekozen indicatoren uit de lijst.',
    ),
  ),
  eigenIndicatoren: v.optional(list(ownIndicator, 0, packLimits.indicators, 'Indicatoren van de organisatie zelf.')),
  prijzen: v.optional(
    v.pipe(
      v.object({
        csv: v.optional(v.pipe(v.string(), v.maxLength(100_000), description('De tekst van een CSV-bestand.'))),
        bestand: v.optional(fileName),
      }),
      description('Eigen prijzen: kolommen Sleutel (of Naam), Prijs, Eenheid, Prijsjaar, Baathouder.'),
    ),
  ),
  vast: v.optional(list(v.picklist(lockedParts), 0, lockedParts.length, 'Wat teams niet kunnen wijzigen.')),
  teksten: v.optional(
    v.pipe(
      texts,
      description('Teksten die alvast ingevuld zijn, per naam van een cel. {stad} en {team} worden vervangen.'),
    ),
  ),
  kleuren: v.optional(
    v.object({
      accent: v.pipe(
        v.string(),
        v.regex(/^#[0-9A-Fa-f]{6}$/),
        description('Kleur van titels en balken, als #RRGGBB; contrast met wit ten minste 4,5.'),
      ),
    }),
  ),
  logo: v.optional(
    v.object({
      bestand: v.optional(fileName),
      gegevens: v.optional(
        v.pipe(v.string(), v.maxLength(300_000), description('PNG of JPEG in base64, hooguit 200 kB.')),
      ),
      omschrijving: v.optional(line(200, 'Wat er op het logo staat, voor wie het niet ziet.')),
    }),
  ),
})

/** A pack as it stands in the file, once its shape is right. */
export type PackFile = v.InferOutput<typeof packSchema>
