// What stands at the foot of every printed page.
import { functionsVersion, priceListVersion } from '../version'

/** Footer of a printed page: sheet left, version in the middle, page right. The codes are those of the file format. */
export const footer = (title: string): string =>
  `&L${title}&CImpactkaart ${functionsVersion}, prijslijst ${priceListVersion}&RPagina &P van &N`
