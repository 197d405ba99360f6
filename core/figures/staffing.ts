// How many productive hours does one fte work in a year?  1363, central government, 2023.
// Source: Handleiding Overheidstarieven 2023 (staffing.csv, row uren-fte-productief). Hours per price unit stand in the price itself.

import { type FigureSource, figureSource } from './figure-source'
import { hoursPerFteRow } from './figures.generated'

export const standardHoursPerFte: number = hoursPerFteRow[0]

export const hoursPerFteSource: FigureSource = figureSource(hoursPerFteRow[1])
