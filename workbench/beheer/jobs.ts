// What the page has done in the background, and what comes back of it.
import { type Language, type Pack, placesOf } from '../../core'
import type { Report } from '../../workbook-file'
import type { ChosenFile } from './chosen-files'

export type Job =
  | { readonly do: 'make'; readonly pack: Pack }
  | { readonly do: 'gather'; readonly workbooks: readonly ChosenFile[] }
  | { readonly do: 'update'; readonly workbooks: readonly ChosenFile[]; readonly pack: Pack | undefined }

/** How many workbooks it makes or reads. */
export const piecesOf = (job: Job): number => (job.do === 'make' ? placesOf(job.pack).length : job.workbooks.length)

/** How far it is; called before each piece. */
export type Step = (done: number, total: number, what: string) => void

/** A file to save, and what the work has to tell. */
export interface Outcome {
  /** Undefined when there is none: not one of the files could be used. */
  readonly file: Blob | undefined
  readonly fileName: string
  readonly shown: Readonly<Record<Language, Report['shown']>>
}

export type Told =
  | { readonly kind: 'step'; readonly done: number; readonly total: number; readonly what: string }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly reason: string }

export const inBothLanguages = (report: (language: Language) => Report): Outcome['shown'] => ({
  nl: report('nl').shown,
  en: report('en').shown,
})
