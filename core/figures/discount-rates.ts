// The real discount rate per year for social work: 2.25 %, flat, for analyses from 2021 on.
// Source: Werkgroep discontovoet 2020 (discount-rates.csv, row nl-standaard).

import { type FigureSource, figureSource } from './figure-source'
import { discountRateRow } from './figures.generated'

/** A fraction per year. */
export const standardDiscountRate: number = discountRateRow[0]

export const discountRateSource: FigureSource = figureSource(discountRateRow[1])
