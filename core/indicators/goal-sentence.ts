// One sentence that says what a project wants to reach: who, what changes, by when, and how we see it.
// And what a kind colleague would say about it: a part is missing, words nobody can see, no date, more than one goal.
import { withoutHidden } from '../reading/hidden-characters'
import type { Words } from '../words'
import { termWords } from './goal-date'

/** As people fill it in; an empty text is a part that is still missing. `by` may be a date cell. */
export interface Goal {
  /** "30 jongeren uit Noord" */
  readonly who: string
  /** Begins with a verb: "openen elke week hun post" */
  readonly change: string
  readonly by: string | number
  /** "de score op Post op tijd openen" */
  readonly seen: string
}

export type GoalPart = keyof Goal

export interface GoalFinding {
  readonly code: 'missing' | 'vague' | 'no-date' | 'several-goals'
  readonly part: GoalPart
  readonly text: Words
}

export interface GoalSentence {
  readonly sentence: Words
  readonly findings: readonly GoalFinding[]
  /** Every part is there and the term has a date; the other findings are advice. */
  readonly goodEnough: boolean
}

const missing: Readonly<Record<GoalPart, Words>> = {
  who: {
    nl: 'Voor wie is het doel? Schrijf een groep op, bijvoorbeeld: 30 jongeren uit Noord.',
    en: 'Who is the goal for? Write down a group, for example: 30 young people from the north side.',
  },
  change: {
    nl: 'Wat verandert er? Begin met een werkwoord, bijvoorbeeld: openen elke week hun post.',
    en: 'What changes? Begin with a verb, for example: open their post every week.',
  },
  by: {
    nl: 'Wanneer is het zover? Schrijf een datum op, bijvoorbeeld: 1 december 2027.',
    en: 'When should it be so? Write down a date, for example: 1 December 2027.',
  },
  seen: {
    nl: 'Hoe ziet u het? Noem een indicator of iets wat u kunt tellen.',
    en: 'How will you see it? Name an indicator or something you can count.',
  },
}

const texts = {
  noDate: {
    nl: 'Hier staat geen datum. Noem een dag, of een maand met een jaar, bijvoorbeeld: december 2027.',
    en: 'There is no date here. Name a day, or a month with a year, for example: December 2027.',
  },
  several: {
    nl: 'Dit lijken twee doelen. Kies er één, en maak van het andere een eigen zin.',
    en: 'These look like two goals. Choose one, and give the other a sentence of its own.',
  },
  vague: (word: string): Words => ({
    nl: `Bij "${word}" ziet ieder iets anders. Schrijf op wat u kunt zien of tellen.`,
    en: `Everyone pictures something different at "${word}". Write down what you can see or count.`,
  }),
}

/** Words that sound good and that nobody can see, in Dutch and in English. */
const vagueWords =
  /\b(betere?|meer aandacht|aandacht|meer|minder|sterkere?|steviger|verbeter\w*|versterk\w*|bevorder\w*|stimuler\w*|vergro\w*|bewust(er|wording)?|gelukkig(er)?|prettig(er)?|fijn(er)?|positie(f|ve|ver)|betrokken(er|heid)?|zelfredza\w*|weerba\w*|better|more|less|improv\w*|stronger|strengthen\w*|aware(ness)?|happ(y|ier)|attention)\b/i

/** Words that tell what will be counted or looked at; a vague word beside them is fine ("minder keren te laat"). */
const countable =
  /\d|\b(score|aantal|telling|tel(len)?|turf|turven|lijst|rooster|registratie|cijfer|antwoord(en)?|vra(ag|gen)|indicator|ke(er|ren)|dagen|uren|maanden|number|count|list|figure|answers?|questions?|times|days|hours|months)\b/i

const severalGoals = /;|\.\s+\S|\b(en ook|daarnaast|bovendien|and also|besides)\b|\b(en|and)\s+\S+\s+\S/i

/** Without hidden characters, double spaces and the full stop at the end: these come along when text is pasted. */
const clean = (text: string): string =>
  withoutHidden(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.;,]+$/, '')

const cleanGoal = ({ who, change, by, seen }: Goal): Goal => ({
  who: clean(who),
  change: clean(change),
  by: typeof by === 'number' ? by : clean(by),
  seen: clean(seen).replace(/^(dat zien we )?aan\s+/i, ''),
})

/** The first vague word of a text that does not say what is counted or looked at. */
const vagueIn = (text: string): string | undefined => (countable.test(text) ? undefined : vagueWords.exec(text)?.[0])

const goalParts: readonly GoalPart[] = ['who', 'change', 'by', 'seen']

const findingsOf = (goal: Goal): GoalFinding[] => {
  const found: GoalFinding[] = goalParts
    .filter((part) => goal[part] === '')
    .map((part) => ({ code: 'missing', part, text: missing[part] }))
  // A vague change is fine as long as it is clear how we see it, so the word is pointed at where it can be mended.
  const part = goal.seen === '' ? 'change' : 'seen'
  const word = vagueIn(goal[part])
  if (word !== undefined) found.push({ code: 'vague', part, text: texts.vague(word) })
  if (goal.by !== '' && termWords(goal.by) === undefined)
    found.push({ code: 'no-date', part: 'by', text: texts.noDate })
  if (severalGoals.test(goal.change)) found.push({ code: 'several-goals', part: 'change', text: texts.several })
  return found.sort((one, other) => goalParts.indexOf(one.part) - goalParts.indexOf(other.part))
}

const gap = '…'
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const sentenceOf = ({ who, change, by, seen }: Goal): Words => {
  const typed = by === '' ? gap : String(by)
  const term = termWords(by) ?? { nl: typed, en: typed }
  const [nlTerm, enTerm] = [
    /^(uiterlijk|voor|vóór|binnen|tussen)\s/i.test(term.nl) ? term.nl : `uiterlijk ${term.nl}`,
    /^(by|before|within|between)\s/i.test(term.en) ? term.en : `by ${term.en}`,
  ]
  const subject = `${capital(who || gap)} ${change || gap}`
  return {
    nl: `${subject}, ${nlTerm}; dat zien we aan ${seen || gap}.`,
    en: `${subject}, ${enTerm}; we see this in ${seen || gap}.`,
  }
}

/** The sentence of a goal in Dutch and English (the parts stay as typed), with what could be sharper. */
export const goalSentence = (typed: Goal): GoalSentence => {
  const goal = cleanGoal(typed)
  const findings = findingsOf(goal)
  return {
    sentence: sentenceOf(goal),
    findings,
    goodEnough: findings.every(({ code }) => code !== 'missing' && code !== 'no-date'),
  }
}
