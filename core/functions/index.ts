// The catalogue: every function, in the order of the manual. A new function is one file and one line here; hosts list nothing.
import { answer } from '../catalogue/call-function'
import type { CatalogueFunction } from '../catalogue/define-function'
import type { Answer, Cell, Range } from '../cell'
import { arbeidsmarkt } from './arbeidsmarkt'
import { baten } from './baten'
import { contantewaarde } from './contantewaarde'
import { controle } from './controle'
import { fte } from './fte'
import { groepscore } from './groepscore'
import { indexeer } from './indexeer'
import { kaart } from './kaart'
import { kosten } from './kosten'
import { meerjarig } from './meerjarig'
import { meetagenda } from './meetagenda'
import { meting } from './meting'
import { nettoeffect } from './nettoeffect'
import { prijs } from './prijs'
import { prijslijst } from './prijslijst'
import { prijspaspoort } from './prijspaspoort'
import { referentie } from './referentie'
import { rendement } from './rendement'
import { snelkaart } from './snelkaart'
import { terugverdientijd } from './terugverdientijd'
import { themascores } from './themascores'
import { uitwerking } from './uitwerking'
import { uren } from './uren'
import { verdeling } from './verdeling'
import { versie } from './versie'
import { voortgang } from './voortgang'
import { zin } from './zin'

/** Every function, in the order of the manual. */
export const catalogue: readonly CatalogueFunction[] = [
  rendement,
  nettoeffect,
  contantewaarde,
  meerjarig,
  terugverdientijd,
  baten,
  kosten,
  uitwerking,
  verdeling,
  arbeidsmarkt,
  kaart,
  snelkaart,
  referentie,
  prijs,
  prijspaspoort,
  prijslijst,
  indexeer,
  uren,
  fte,
  controle,
  zin,
  versie,
  meting,
  themascores,
  groepscore,
  voortgang,
  meetagenda,
]

/** A function of plain cell values: 2-D arrays for ranges; throws a Problem with `code` and the Dutch sentence as `message`. */
export type CellFunction = (...cells: readonly (Cell | Range)[]) => Answer

/** Every function by its name in the cell, for use outside a spreadsheet. */
export const functions: Readonly<Record<string, CellFunction>> = Object.fromEntries(
  catalogue.map((fn) => [fn.name, (...cells: readonly (Cell | Range)[]) => answer(fn, cells)]),
)
