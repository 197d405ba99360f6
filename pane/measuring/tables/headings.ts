// The headings of the tables that the route reads and fills, as they stand on the sheets; a sheet may be older or newer than the pane,
// so the spellings that a heading had are here too.
import type { Labels } from '../../../core'

type Headings<F extends string> = Readonly<Record<F, Labels>>

export type EffectField = 'effect' | 'whom' | 'strength' | 'evidence' | 'theme' | 'story' | 'consent' | 'onCard'
export const effectHeadings: Headings<EffectField> = {
  effect: ['Effect in woorden', 'Effect in words', 'Effect'],
  whom: ['Voor wie', 'For whom'],
  strength: ['Sterkte', 'Strength'],
  evidence: ['Bewijs', 'Evidence'],
  theme: ['Thema', 'Theme'],
  story: ['Verhaal kort', 'Short story'],
  consent: ['Toestemming verhaal', 'Consent story'],
  onCard: ['Verhaal op de kaart', 'Story on the card'],
}

export type PlanField =
  | 'indicator'
  | 'ownQuestion'
  | 'ownTheme'
  | 'ownLow'
  | 'ownHigh'
  | 'rater'
  | 'startValue'
  | 'target'
export const planHeadings: Headings<PlanField> = {
  indicator: ['Indicator', 'Indicator'],
  ownQuestion: ['Eigen vraag', 'Own question'],
  ownTheme: ['Eigen thema', 'Own theme'],
  ownLow: ['Eigen laagste', 'Own lowest'],
  ownHigh: ['Eigen hoogste', 'Own highest'],
  rater: ['Wie', 'Who'],
  startValue: ['Startwaarde', 'Start value'],
  target: ['Streefwaarde', 'Target'],
}

export type MeasurementField = 'code' | 'moment' | 'indicator' | 'answer' | 'rater' | 'form'
export const measurementHeadings: Headings<MeasurementField> = {
  code: ['Code', 'Code'],
  moment: ['Moment', 'Moment'],
  indicator: ['Indicator', 'Indicator'],
  answer: ['Antwoord', 'Answer'],
  rater: ['Wie', 'Who'],
  form: ['Vorm', 'Form'],
}

export type LinkField = 'outcome' | 'indicator' | 'threshold' | 'use' | 'ownWithout' | 'ownWith' | 'without' | 'with'
export const linkHeadings: Headings<LinkField> = {
  outcome: ['Uitkomst', 'Outcome'],
  indicator: ['Indicator', 'Indicator'],
  threshold: ['Probleem bij score tot en met', 'Problem up to score'],
  use: ['Meting gebruiken', 'Use measurement'],
  ownWithout: ['Eigen kans zonder', 'Own chance without'],
  ownWith: ['Eigen kans met', 'Own chance with'],
  without: ['Kans zonder', 'Chance without'],
  with: ['Kans met', 'Chance with'],
}

export type StoryField =
  | 'code'
  | 'effect'
  | 'theme'
  | 'story'
  | 'before'
  | 'done'
  | 'changed'
  | 'means'
  | 'quote'
  | 'consent'
export const storyHeadings: Headings<StoryField> = {
  code: ['Code', 'Code'],
  effect: ['Effect', 'Effect', 'Effect in woorden'],
  theme: ['Thema', 'Theme'],
  story: ['Verhaal', 'Story'],
  before: ['Wat was er aan de hand?', 'What was going on?'],
  done: ['Wat is er gedaan?', 'What was done?'],
  changed: ['Wat is er veranderd?', 'What has changed?'],
  means: ['Wat betekent dat?', 'What does that mean?'],
  quote: ['Citaat', 'Quote'],
  consent: ['Toestemming', 'Consent'],
}

export type MonitorField = 'indicator' | 'startValue' | 'target' | 'now' | 'progress' | 'signal'
export const monitorHeadings: Headings<MonitorField> = {
  indicator: ['Indicator', 'Indicator'],
  startValue: ['Startwaarde', 'Start value'],
  target: ['Streefwaarde', 'Target'],
  now: ['Nu', 'Now'],
  progress: ['Voortgang', 'Progress'],
  signal: ['Signaal', 'Signal'],
}
