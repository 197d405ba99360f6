// The plans that every workbook of a pack begins with, before the pack is applied to them.
import type { Plan } from '../plan/plan'
import { impactkaart, meten } from '../templates/index'
import type { Pack } from './pack'

export const packPlans = ({ measuring }: Pick<Pack, 'measuring'>, set: string): Plan[] =>
  measuring ? [impactkaart({ set, measured: true }), meten({ set })] : [impactkaart({ set })]
