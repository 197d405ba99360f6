// Packs of an older shape, turned into the shape of today one version at a time.

export type Loose = Readonly<Record<string, unknown>>

/** From a version to the next. Version 1 is the first, so there is nothing to turn yet. */
export type Migrations = ReadonlyMap<number, (pack: Loose) => Loose>
export const migrations: Migrations = new Map()

/** The pack in the shape of version `current`; undefined when there is no way from its own version. */
export const toCurrent = (pack: Loose, version: number, current: number, ways: Migrations): Loose | undefined => {
  if (version === current) return pack
  const way = ways.get(version)
  return way && version < current
    ? toCurrent({ ...way(pack), schema: version + 1 }, version + 1, current, ways)
    : undefined
}
