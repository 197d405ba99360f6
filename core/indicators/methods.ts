// How can a change be measured beside daily work?  Five ways: when each fits, what it costs and what it cannot prove.
// And the cost of measuring: minutes per month = minutes x people x moments / months.
import type { Words } from '../words'

export interface Method {
  readonly key: 'scorelijst' | 'kort-gesprek' | 'observatie' | 'telling' | 'registratiecijfer'
  readonly name: Words
  /** Whether it counts or tells; a good mix has both. */
  readonly yields: 'tellen' | 'vertellen'
  readonly fits: Words
  /** Per resident (per group for a count) and per moment; our own estimate. */
  readonly minutes: number
  readonly costs: Words
  readonly cannotProve: Words
}

/** A short talk, writing it down included; our own estimate. */
export const talkMinutes = 20

export const methods: readonly Method[] = [
  {
    key: 'scorelijst',
    name: { nl: 'Scorelijst', en: 'Score list' },
    yields: 'tellen',
    fits: {
      nl: 'Past als u dezelfde mensen vaker ziet en zij zelf kunnen antwoorden.',
      en: 'Fits when you see the same people more than once and they can answer for themselves.',
    },
    minutes: 5,
    costs: {
      nl: 'Ongeveer 5 minuten per bewoner per moment, voor drie tot vijf vragen (eigen schatting).',
      en: 'About 5 minutes per resident per moment, for three to five questions (own estimate).',
    },
    cannotProve: {
      nl: 'Bewijst niet dat het door uw project komt. Mensen geven soms het antwoord dat u graag hoort.',
      en: 'Does not prove that your project caused it. People sometimes give the answer you like to hear.',
    },
  },
  {
    key: 'kort-gesprek',
    name: { nl: 'Kort gesprek', en: 'Short interview' },
    yields: 'vertellen',
    fits: {
      nl: 'Past als u wilt weten wat er veranderde en waardoor. Praat met een paar mensen, ook met wie stopte.',
      en: 'Fits when you want to know what changed and why. Talk to a few people, including those who stopped.',
    },
    minutes: talkMinutes,
    costs: {
      nl: `Ongeveer ${talkMinutes} minuten per gesprek, met het opschrijven erbij (eigen schatting).`,
      en: `About ${talkMinutes} minutes per talk, writing it down included (own estimate).`,
    },
    cannotProve: {
      nl: 'Bewijst niet hoe vaak iets voorkomt. Eén mooi verhaal is niet de hele groep.',
      en: 'Does not prove how often something happens. One fine story is not the whole group.',
    },
  },
  {
    key: 'observatie',
    name: { nl: 'Observatie', en: 'Observation' },
    yields: 'tellen',
    fits: {
      nl: 'Past als vragen lastig is en u de verandering kunt zien, zoals bij kinderen of in een groep.',
      en: 'Fits when asking is hard and you can see the change, as with children or in a group.',
    },
    minutes: 2,
    costs: {
      nl: 'Ongeveer 2 minuten per bewoner per moment, na een gewoon contact (eigen schatting).',
      en: 'About 2 minutes per resident per moment, after an ordinary contact (own estimate).',
    },
    cannotProve: {
      nl: 'Bewijst niet hoe iemand het zelf beleeft. Twee werkers zien soms iets anders: spreek de woorden vooraf door.',
      en: 'Does not prove how someone feels about it. Two workers may see different things: agree on the words first.',
    },
  },
  {
    key: 'telling',
    name: { nl: 'Telling', en: 'Count' },
    yields: 'tellen',
    fits: {
      nl: 'Past als de verandering te turven is: keren, uren, mensen, rekeningen.',
      en: 'Fits when the change can be tallied: times, hours, people, bills.',
    },
    minutes: 5,
    costs: {
      nl: 'Ongeveer 5 minuten per groep of per bewoner per moment (eigen schatting).',
      en: 'About 5 minutes per group or resident per moment (own estimate).',
    },
    cannotProve: {
      nl: 'Bewijst niet dat iets goed was, alleen dat het er was. Tel elke keer op dezelfde manier.',
      en: 'Does not prove that something was good, only that it was there. Count the same way every time.',
    },
  },
  {
    key: 'registratiecijfer',
    name: { nl: 'Bestaand registratiecijfer', en: 'Existing register figure' },
    yields: 'tellen',
    fits: {
      nl: 'Past als gemeente, school, corporatie of uzelf het al bijhoudt en het mag delen.',
      en: 'Fits when the municipality, a school, a housing association or you already keep it and may share it.',
    },
    minutes: 15,
    costs: {
      nl: 'Ongeveer 15 minuten per cijfer per moment. De eerste keer kost afspraken maken meer tijd (eigen schatting).',
      en: 'About 15 minutes per figure per moment. The first time, making agreements takes longer (own estimate).',
    },
    cannotProve: {
      nl: 'Bewijst niet dat uw bewoners het verschil maken: het cijfer gaat vaak over een hele wijk.',
      en: 'Does not prove that your residents make the difference: the figure is often about a whole district.',
    },
  },
]

/** What measuring one indicator takes. For a group as a whole `people` is the number of groups. */
export interface MeasuringLoad {
  /** Per measurement. */
  readonly minutes: number
  readonly people: number
  /** How many times each of them is measured. */
  readonly moments: number
  /** The duration over which the moments are spread. */
  readonly months: number
}

/**
 * Minutes per month that one indicator takes, not rounded.
 * @returns `undefined` when the duration is not above 0, or something is below 0 or not a number.
 */
export const minutesPerMonth = ({ minutes, people, moments, months }: MeasuringLoad): number | undefined => {
  const perMonth = (minutes * people * moments) / months
  const sound = months > 0 && [minutes, people, moments].every((part) => part >= 0)
  return sound && Number.isFinite(perMonth) ? perMonth : undefined
}
