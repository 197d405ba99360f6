// A formula as a file holds it, as the grid knows it: the way back of file-formula.ts. Programs write the names of later functions with a
// prefix.
import { arrived, outsideQuotes } from './our-formulas'

const laterFunction = /(?<![\p{L}\p{N}_.])_xlfn\.(?:_xlws\.)?(?=[A-Z])/giu

/** Without `=`. */
export const gridFormula = (inFile: string): string =>
  outsideQuotes(inFile, (part) => arrived(part.replace(laterFunction, '')))
