// What the workbench cannot do, as a sentence in both languages: those of every host, and its own.
import { HostProblem, type HostSentences, hostSentences } from '../pane'

const sentences = {
  ...hostSentences,
  alreadyThere: () => ({
    nl: 'Deze bladen staan al in de werkmap; er is niets veranderd.',
    en: 'These sheets are already in the workbook; nothing has changed.',
  }),
  nameTaken: (name: string) => ({
    nl: `De naam ${name} is al in gebruik. Wijzig die naam en probeer het opnieuw; er is niets veranderd.`,
    en: `The name ${name} is already in use. Change that name and try again; nothing has changed.`,
  }),
  otherVersion: () => ({
    nl: 'Deze bladen zijn met een andere versie van Impactkaart gemaakt en kunnen niet veranderen; ze rekenen gewoon door. Maak een nieuwe Impactkaart en neem uw antwoorden over.',
    en: 'These sheets were made with another version of Impactkaart and cannot change; they keep calculating. Make a new Impactkaart and copy your answers.',
  }),
  notDone: () => ({ nl: 'Dat is niet gelukt.', en: 'That did not work.' }),
  noCell: () => ({
    nl: 'Kies eerst een cel in het werkblad.',
    en: 'Choose a cell in the sheet first.',
  }),
  noCard: () => ({
    nl: 'Er is nog geen kaart om af te drukken. Maak eerst een Impactkaart.',
    en: 'There is no card to print yet. Make an Impactkaart first.',
  }),
} satisfies HostSentences

type Reason = keyof typeof sentences

export const hostProblem = (reason: Reason, detail = '', cause?: unknown): HostProblem =>
  new HostProblem(sentences[reason](detail), cause)

/** A problem whose sentence goes on after that of another. */
export const because = (reason: Reason, cause: unknown): HostProblem => {
  const first = cause instanceof HostProblem ? cause : hostProblem('notDone')
  const [nl, en] = [sentences[reason](first.in('nl')).nl, sentences[reason](first.in('en')).en]
  return new HostProblem({ nl, en }, cause)
}
