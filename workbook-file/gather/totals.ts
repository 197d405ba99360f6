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
  /** Of the projects that count, those in which no row has a lower or upper bound: there low and high say nothing. */
  readonly withoutBand: number
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

/** Bounds of 1 count as none; they are worked out on their own, so that the last digits may differ. */
const hasBand = ({ benefits, benefitsLow, benefitsHigh }: GatheredProject): boolean =>
  Math.max(Math.abs(benefitsLow - benefits), Math.abs(benefitsHigh - benefits)) > 1e-9 * Math.abs(benefits)

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
    withoutBand: counted.filter((one) => one.benefits !== 0 && !hasBand(one)).length,
    priceYears: [...new Set(counted.map(({ priceYear }) => priceYear))].sort(),
  }
}

/** Files of which nothing is on the list of projects: they could not be read, or hold no Impactkaart that can be worked out. */
export const filesWithoutProject = (
  files: readonly string[],
  projects: readonly Pick<GatheredProject, 'file'>[],
): number => {
  const giving = new Set(projects.map(({ file }) => file))
  return files.filter((file) => !giving.has(file)).length
}
