// Worked cases from a public guide to social return (SROI), used as examples of the functions. Hypothetical amounts.
import type { Range } from '../cell'

/** Method A: 60 people x 8 500 euro, deadweight 40%, own share 70%, two years with 30% drop-off, 3.5% a year, costs 250 000. */
export const methodA: { readonly project: Range; readonly outcomes: Range } = {
  project: [
    ['Gegeven', 'Waarde'],
    ['Kosten totaal', 250000],
    ['Discontovoet', 0.035],
    ['Moment', 'begin'],
  ],
  outcomes: [
    ['Uitkomst', 'Bruto aantal', 'Deadweight', 'Eigen aandeel', 'Jaren', 'Uitval', 'Prijs'],
    ['Aan het werk', 60, 0.4, 0.7, 2, 0.3, 8500],
  ],
}
