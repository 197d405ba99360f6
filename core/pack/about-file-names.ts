// How the cells that say where a workbook came from are found and read: their name, and their labels.

/** Two columns without header: what, and which. */
export const aboutFileName = (set: string): string => `Over_Dit_Bestand${set}`

/** Labels as they stand in the cells, by key; the order of the rows. */
export const aboutFileLabels = {
  organisation: 'Organisatie',
  city: 'Stad',
  team: 'Team',
  pack: 'Pakket',
  packVersion: 'Versie van het pakket',
  locked: 'Vast in het pakket',
  types: 'Projecttypen',
  template: 'Versie van de bladen',
  prices: 'Versie van de prijslijst',
  core: 'Versie van Impactkaart',
} as const
