// Words of Meten in English: goal, change and indicators.
import type { PlanWords } from './plan-nl'

const answersOf = (count: number): string => (count === 1 ? '1 answer' : `${count} answers`)

export const planEn: PlanWords = {
  goal: {
    who: {
      label: 'For whom?',
      why: 'A group with a number. Later you will know whether you reached the right people.',
      hint: 'for example: 30 young people from the north side',
    },
    change: {
      label: 'What changes?',
      why: 'Begin with a verb. Name what people will do, not what you offer.',
      hint: 'for example: open their post every week',
    },
    by: {
      label: 'By when?',
      why: 'A day, or a month with a year. Without a date nobody can see whether it worked.',
      hint: 'for example: December 2027',
    },
    seen: {
      label: 'How will you see it?',
      why: 'An indicator, or something you can count. You measure it in step 4.',
      hint: 'for example: the score on Opening the post in time',
    },
    waiting: 'Your goal appears here in one sentence as soon as you begin to type.',
  },
  change: {
    one: (number) => `Effect ${number}.`,
    more: 'Another effect',
    most: 'Four effects fit on the card.',
    full: (rows) => `The sheet holds ${rows} effects. Take one away first.`,
    changedMeanwhile: (effect) =>
      `Someone has changed this effect in the meantime: ${effect === '' ? 'it was taken away' : effect}. Look at it and save again.`,
    effect: {
      label: 'Effect in words',
      why: 'Short and plain: what changed for residents? Write down what you would see or hear.',
      hint: 'for example: feels less lonely',
    },
    whom: { label: 'For whom', why: 'Not everyone notices the same. Name the group for which this holds.' },
    theme: {
      label: 'Theme',
      why: 'The theme connects this effect with the measurements. Then it says what was measured.',
    },
    strength: { label: 'Strength', why: 'A judgement: a light, clear or strong effect. May stay blank.' },
    evidence: {
      label: 'Evidence',
      why: 'How do you know this? A reader sees it on the card and can weigh it.',
    },
    strengths: { licht: 'light', duidelijk: 'clear', sterk: 'strong' },
  },
  indicator: {
    recommended: 'Recommended for this type of project',
    others: 'Also chosen',
    more: (count) => `More indicators (${count})`,
    noType: 'No type of project has been chosen at Start. So here is the whole list.',
    minutes: (count) => (count === 1 ? '1 minute each time' : `${count} minutes each time`),
    count: 'count',
    sensitive: 'sensitive: explain why you ask',
    none: 'Nothing chosen yet. Three to five is enough.',
    load: (count, minutes) =>
      `Chosen: ${count}. Measuring takes about ${minutes} ${minutes === '1' ? 'minute' : 'minutes'} per month (own estimate).`,
    noReach: (count) => `Chosen: ${count}. Fill in the reach at Start to see how much time measuring takes.`,
    tooMany:
      'More than five takes more time than it gives (own rule of thumb). Rather choose what you will really use.',
    full: (rows) => `The plan holds ${rows} indicators. Take one away first.`,
    hasAnswers: (count) => `There are ${answersOf(count)} on this. They will no longer count.`,
  },
  own: {
    summary: 'An indicator of your own',
    fields: {
      title: { label: 'Name', why: 'Short: this is what the indicator is called on the sheets.' },
      question: { label: 'Question', why: 'One question at a time, in plain words. Then everyone asks the same.' },
      theme: { label: 'Theme of this question', why: 'The sheet counts per theme who moved forward.' },
      ownTheme: { label: 'Name of your own theme', why: 'Short. Questions with the same name count together.' },
      low: { label: 'Lowest score', why: 'The beginning of the scale, usually 1.' },
      high: { label: 'Highest score', why: 'The end of the scale, usually 5. It is always the best answer.' },
    },
    highIsGood: 'The highest score is always the best answer.',
    add: 'Add to my choice',
    noTitle: 'Give the indicator a name.',
    taken: 'This indicator is there already. Choose another name.',
    noQuestion: 'Write down the question you will ask.',
    noOwnTheme: 'Give your own theme a name.',
    noTheme: 'Choose a theme.',
    badScale: 'Fill in two numbers from 1 to 100. The highest score is above the lowest.',
  },
  method: {
    title: 'Which way of measuring fits?',
    intro: 'Count and tell: together they say more than one of the two.',
    tellen: 'to count',
    vertellen: 'to tell',
  },
  agenda: {
    title: 'When to measure?',
    noStart: (sheet) => `Fill in the start date on sheet ${sheet}. Then this says when to measure.`,
    status: { nu: 'measure now', straks: 'later on', voorbij: 'past' },
  },
}
