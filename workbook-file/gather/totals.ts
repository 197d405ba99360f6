// What do all projects that count come to together? The factor of a total is that of the sums: benefits divided by costs, so that a large
// project weighs more than a small one.
import { bare } from '../../core'
import type { DoubleCount } from './double-counting'
import type { GatheredProject } from './record'

export interface Total {
  readonly projects: number
  readonly costs: number
  readonly benefits: number
  readonly hours: number
  /** Undefined without costs. */
  readonly factor: number | undefined
}

export interface NamedTotal extends Total {
  readonly name: string
}

export interface Totals {
  readonly all: Total & { readonly factorLow: number | undefined; readonly factorHigh: number | undefined }
  readonly withoutDoubles: Total
  readonly municipalities: readonly NamedTotal[]
  readonly types: readonly NamedTotal[]
  readonly payers: readonly { readonly name: string; readonly euro: number }[]
  readonly sectors: readonly { readonly name: string; readonly hours: number; readonly fteYears: number }[]
  /** More than one: the euros are of different years. */
  readonly priceYears: readonly number[]
}

export const notFilledIn = 'niet ingevuld'

const sumOf = <T>(list: readonly T[], value: (one: T) => number): number =>
  list.reduce((sum, one) => sum + value(one), 0)

const per = (amount: number, costs: number): number | undefined => (costs > 0 ? amount / costs : undefined)

const totalOf = (projects: readonly GatheredProject[]): Total => {
  const [costs, benefits] = [sumOf(projects, (one) => one.costs), sumOf(projects, (one) => one.benefits)]
  return {
    projects: projects.length,
    costs,
    benefits,
    hours: sumOf(projects, (one) => one.hours),
    factor: per(benefits, costs),
  }
}

/** By name, in the spelling that comes first; case, spaces and hyphens do not count. */
export const byName = <T>(list: readonly T[], nameOf: (one: T) => string): readonly (readonly [string, T[]])[] => {
  const found = new Map<string, [string, T[]]>()
  for (const one of list) {
    const name = nameOf(one).trim() || notFilledIn
    const same = found.get(bare(name))
    if (same) same[1].push(one)
    else found.set(bare(name), [name, [one]])
  }
  return [...found.values()]
}

const named = (projects: readonly GatheredProject[], nameOf: (one: GatheredProject) => string): NamedTotal[] =>
  byName(projects, nameOf)
    .map(([name, some]) => ({ name, ...totalOf(some) }))
    .sort((one, other) => other.benefits - one.benefits)

export const totalsOf = (projects: readonly GatheredProject[], doubles: readonly DoubleCount[]): Totals => {
  const counted = projects.filter(({ leftOut }) => leftOut === '')
  const all = totalOf(counted)
  const benefits = all.benefits - sumOf(doubles, ({ takenOff }) => takenOff)
  const hours = all.hours - sumOf(doubles, ({ hoursTakenOff }) => hoursTakenOff)
  return {
    all: {
      ...all,
      factorLow: per(
        sumOf(counted, ({ benefitsLow }) => benefitsLow),
        all.costs,
      ),
      factorHigh: per(
        sumOf(counted, ({ benefitsHigh }) => benefitsHigh),
        all.costs,
      ),
    },
    withoutDoubles: { ...all, benefits, hours, factor: per(benefits, all.costs) },
    municipalities: named(counted, ({ municipality }) => municipality),
    types: named(counted, ({ type }) => type),
    payers: byName(
      counted.flatMap(({ payers }) => payers),
      ({ payer }) => payer,
    )
      .map(([name, some]) => ({ name, euro: sumOf(some, ({ euro }) => euro) }))
      .sort((one, other) => other.euro - one.euro),
    sectors: byName(
      counted.flatMap(({ sectors }) => sectors),
      ({ sector }) => sector,
    )
      .map(([name, some]) => ({
        name,
        hours: sumOf(some, (one) => one.hours),
        fteYears: sumOf(some, (one) => one.fteYears),
      }))
      .sort((one, other) => other.hours - one.hours),
    priceYears: [...new Set(counted.map(({ priceYear }) => priceYear))].sort(),
  }
}
