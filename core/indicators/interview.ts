// How does one hear what changed, in a short talk?  An introduction that asks consent, six open questions, the most important change and
// how to choose among stories, and a sheet for notes. All wording is our own and not validated.
// The most important change follows the idea of Most Significant Change: Davies and Dart, The 'Most Significant Change' (MSC) Technique, 2005.
import type { Words } from '../words'
import { talkMinutes } from './methods'

/** A question with what to ask when the answer stays short. */
export interface OpenQuestion {
  readonly question: Words
  readonly hint: Words
}

/** The four questions that together make a story. */
export const storyQuestions: readonly {
  readonly key: 'before' | 'done' | 'changed' | 'means'
  readonly question: Words
}[] = [
  { key: 'before', question: { nl: 'Wat was er aan de hand?', en: 'What was going on?' } },
  { key: 'done', question: { nl: 'Wat is er gedaan?', en: 'What was done?' } },
  { key: 'changed', question: { nl: 'Wat is er veranderd?', en: 'What has changed?' } },
  { key: 'means', question: { nl: 'Wat betekent dat?', en: 'What does that mean?' } },
]

/** To be said aloud, before the first question. */
const introduction: readonly Words[] = [
  {
    nl: 'Ik wil graag horen wat dit project voor u betekende.',
    en: 'I would like to hear what this project meant to you.',
  },
  {
    nl: `Het gesprek duurt ongeveer ${talkMinutes} minuten.`,
    en: `The talk takes about ${talkMinutes} minutes.`,
  },
  {
    nl: 'U hoeft niet te antwoorden. Stoppen mag altijd, en uw hulp verandert daar niet door.',
    en: 'You need not answer. You may always stop, and that changes nothing about your support.',
  },
  {
    nl: 'Ik schrijf mee, zonder uw naam. U mag lezen wat ik opschreef.',
    en: 'I take notes, without your name. You may read what I wrote down.',
  },
  {
    nl: 'Mag ik uw verhaal delen met anderen? Of alleen binnen onze organisatie? Nee zeggen mag ook.',
    en: 'May I share your story with others? Or only within our organisation? You may also say no.',
  },
]

const questions: readonly OpenQuestion[] = [
  {
    question: {
      nl: 'Hoe ging het met u toen u hier voor het eerst kwam?',
      en: 'How were you when you first came here?',
    },
    hint: { nl: 'Hoe zag een gewone dag er toen uit?', en: 'What did an ordinary day look like then?' },
  },
  {
    question: { nl: 'Wat hebben we samen gedaan?', en: 'What did we do together?' },
    hint: { nl: 'Wat deed u zelf? Wie hielp nog meer?', en: 'What did you do yourself? Who else helped?' },
  },
  {
    question: { nl: 'Wat is er sindsdien anders geworden?', en: 'What has become different since then?' },
    hint: {
      nl: 'Kunt u een voorbeeld geven van de laatste weken?',
      en: 'Can you give an example from the last few weeks?',
    },
  },
  {
    question: { nl: 'Waardoor kwam dat, denkt u?', en: 'What brought that about, do you think?' },
    hint: {
      nl: 'Wat speelde er nog meer? Was het zonder ons ook gebeurd?',
      en: 'What else played a part? Would it have happened without us?',
    },
  },
  {
    question: { nl: 'Wat ging niet goed of viel tegen?', en: 'What went badly or was disappointing?' },
    hint: { nl: 'Wat hadden wij anders kunnen doen?', en: 'What could we have done differently?' },
  },
  {
    question: { nl: 'Hoe gaat het nu verder?', en: 'How will things go on from here?' },
    hint: {
      nl: 'Wat lukt nu zelf? Waarbij is nog hulp nodig?',
      en: 'What works alone now? Where is help still needed?',
    },
  },
]

/** The question on what counts most, and how colleagues choose among the answers. */
const mostImportant = {
  question: {
    nl: 'Welke verandering is voor u de belangrijkste?',
    en: 'Which change matters most to you?',
  },
  hint: { nl: 'Waarom juist deze?', en: 'Why this one?' },
  choosing: [
    {
      nl: 'Lees met drie tot vijf collega’s de verhalen hardop, zonder namen.',
      en: 'Read the stories aloud with three to five colleagues, without names.',
    },
    {
      nl: 'Ieder kiest het verhaal met de belangrijkste verandering en zegt waarom.',
      en: 'Each chooses the story with the most important change and says why.',
    },
    { nl: 'Praat tot u het samen eens bent over één verhaal.', en: 'Talk until you agree on one story.' },
    {
      nl: 'Schrijf op welk verhaal het werd, wie kozen en waarom.',
      en: 'Write down which story it became, who chose and why.',
    },
    {
      nl: 'Bewaar ook de andere verhalen, juist als het tegenviel.',
      en: 'Keep the other stories too, above all when things went badly.',
    },
    {
      nl: 'Zeg erbij dat het verhaal gekozen is. Het staat niet voor de hele groep.',
      en: 'Say that the story was chosen. It does not stand for the whole group.',
    },
  ],
  source: {
    nl: 'Naar het idee van Most Significant Change (Davies en Dart, 2005).',
    en: 'After the idea of Most Significant Change (Davies and Dart, 2005).',
  },
} satisfies OpenQuestion & { choosing: readonly Words[]; source: Words }

/** Headings of the sheet for notes, and how many empty lines come under each. */
const noteSheet: readonly { readonly heading: Words; readonly lines: number }[] = [
  { heading: { nl: 'Code (geen naam)', en: 'Code (no name)' }, lines: 1 },
  { heading: { nl: 'Maand, en wie het gesprek voerde', en: 'Month, and who held the talk' }, lines: 1 },
  {
    heading: {
      nl: 'Delen: ja, alleen intern, nog niet gevraagd of nee',
      en: 'Sharing: yes, internal only, not asked yet or no',
    },
    lines: 1,
  },
  ...storyQuestions.map(({ question }) => ({ heading: question, lines: 4 })),
  { heading: { nl: 'Belangrijkste verandering, en waarom', en: 'Most important change, and why' }, lines: 3 },
  { heading: { nl: 'In eigen woorden van de bewoner', en: "In the resident's own words" }, lines: 3 },
  { heading: { nl: 'Wat ging niet goed', en: 'What went badly' }, lines: 2 },
]

/** Everything for a talk, in the order in which it is used. */
export const interview = {
  minutes: talkMinutes,
  duration: {
    nl: `Ongeveer ${talkMinutes} minuten, met het opschrijven erbij (eigen schatting).`,
    en: `About ${talkMinutes} minutes, writing it down included (own estimate).`,
  },
  introduction,
  questions,
  mostImportant,
  noteSheet,
} as const
