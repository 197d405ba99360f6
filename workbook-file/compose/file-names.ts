// Names of people as names of files and folders, on any disk: Windows is the strictest, and few disks tell capitals apart.

/** Windows keeps these for devices, whatever stands behind a dot. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i

/** A name without characters that a disk refuses; dots and spaces at the ends get lost on Windows. */
export const safeName = (text: string): string => {
  const bare = text
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{C}]/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const name = bare === '' ? 'naamloos' : bare
  return reserved.test(name) ? `_${name}` : name
}

/** Equal names get a number, in their order. */
export const distinctNames = (names: readonly string[]): string[] => {
  const key = (name: string) => name.normalize('NFKC').toLowerCase()
  const all = new Set(names.map(key))
  const taken = new Set<string>()
  return names.map((name) => {
    let own = name
    for (let number = 2; taken.has(key(own)) || (own !== name && all.has(key(own))); number++) own = `${name} ${number}`
    taken.add(key(own))
    return own
  })
}
