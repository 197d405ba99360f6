// What the sheets of an Impactkaart are called. Apart from what stands where on them, which needs all lists to choose from.

export type Role = 'start' | 'project' | 'uitkomsten' | 'effecten' | 'kaart' | 'prijzen' | 'uitleg'

const titles: Readonly<Record<Role, string>> = {
  start: 'Start',
  project: 'Project',
  uitkomsten: 'Uitkomsten',
  effecten: 'Effecten',
  kaart: 'Kaart',
  prijzen: 'Prijzen',
  uitleg: 'Uitleg',
}

export const roles = Object.keys(titles) as readonly Role[]

/** "Kaart" in the first set, "Kaart 2" in the second. */
export const sheetTitle = (role: Role, set: string): string => `${titles[role]}${set.replace('_', ' ')}`
