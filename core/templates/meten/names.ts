// The defined names of the sheets for measuring and telling. Every name ends in the suffix of its set, that of the Impactkaart beside it.
// Formulas of the one template reach the other by these names only, because people give sheets other names.

export interface MetenNames {
  /** Indicatorenplan: the four parts of the goal, one column: who, what changes, by when, how we see it. */
  readonly goal: string
  /** Indicatorenplan: the goal as one sentence; one cell. */
  readonly goalSentence: string
  /** Indicatorenplan: how far the six steps are, one column of six cells: blank, "goed genoeg" or "overgeslagen". */
  readonly steps: string
  /** Indicatorenplan: the table of chosen indicators, header row included. */
  readonly plan: string
  /** Metingen: the table of measurements, header row included; THEMASCORES reads it. */
  readonly measurements: string
  /** Metingen: the two moments that are compared; one cell each. */
  readonly from: string
  readonly to: string
  /** Metingen: what the measurements say, in one sentence; one cell. */
  readonly harvest: string
  /** Metingen: the change per theme, header row included, with the columns of THEMASCORES. */
  readonly themes: string
  /** Metingen: from a score to a chance, header row included; and the chances themselves, one column each. */
  readonly link: string
  readonly chanceWithout: string
  readonly chanceWith: string
  /** Metingen: themes, and beside each what may be said of it on the card; one column each. */
  readonly harvestThemes: string
  readonly harvestSentences: string
  /** Verhalen: the table of stories, header row included. */
  readonly stories: string
  /** Verhalen: the effect that each story tells of, and its quote when it may be shared, else blank; one column each. */
  readonly storyEffects: string
  readonly storyQuotes: string
  /** Monitor: indicators against their targets, header row included. */
  readonly monitor: string
  /** Monitor: what is due when, header row included: Moment, Datum, Status. */
  readonly agenda: string
  /** Monitor: what a successor must know, two columns: question, answer. */
  readonly handover: string
  /** Lists to choose from. */
  readonly indicatorList: string
  readonly chosenList: string
  readonly themeList: string
}

export const metenNames = (set: string): MetenNames => ({
  goal: `Doel${set}`,
  goalSentence: `Doel_Zin${set}`,
  steps: `Stappen${set}`,
  plan: `Indicatorenplan${set}`,
  measurements: `Metingen${set}`,
  from: `Metingen_Van${set}`,
  to: `Metingen_Tot${set}`,
  harvest: `Metingen_Zin${set}`,
  themes: `Themascores${set}`,
  link: `Koppeling${set}`,
  chanceWithout: `Koppeling_Zonder${set}`,
  chanceWith: `Koppeling_Met${set}`,
  harvestThemes: `Oogst_Themas${set}`,
  harvestSentences: `Oogst_Zinnen${set}`,
  stories: `Verhalen${set}`,
  storyEffects: `Verhalen_Effect${set}`,
  storyQuotes: `Verhalen_Citaat${set}`,
  monitor: `Monitor${set}`,
  agenda: `Meetagenda${set}`,
  handover: `Overdracht${set}`,
  indicatorList: `Lijst_Indicatoren${set}`,
  chosenList: `Lijst_Gekozen${set}`,
  themeList: `Lijst_Themas${set}`,
})
