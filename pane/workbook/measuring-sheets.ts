// The names on the tabs of the sheets for measuring of a set.
import { metenTitle } from '../../core'

export const measuringSheets = (set: string): readonly string[] =>
  (['indicatorenplan', 'metingen', 'verhalen', 'monitor', 'indicatoren'] as const).map((role) => metenTitle(role, set))
