// What the sheets for measuring are called. Apart from where things stand on them, which needs all indicators.

export type Role = 'indicatorenplan' | 'metingen' | 'verhalen' | 'monitor' | 'indicatoren'

const titles: Readonly<Record<Role, string>> = {
  indicatorenplan: 'Indicatorenplan',
  metingen: 'Metingen',
  verhalen: 'Verhalen',
  monitor: 'Monitor',
  indicatoren: 'Indicatoren',
}

/** "Metingen" in the first set, "Metingen 2" in the second. */
export const metenTitle = (role: Role, set: string): string => `${titles[role]}${set.replace('_', ' ')}`
