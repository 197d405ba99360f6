// What the script may give back to the sidebar: numbers, texts, booleans, null, lists and plain objects of those. Google's guide: a Date, a
// function or a cycle makes the call fail; undefined in a list becomes null. Live scripts also saw a Date become null in silence: refused here.

const illegal = (path: string): TypeError => new TypeError(`Failed due to illegal value in property: ${path}`)

const check = (value: unknown, path: string, above: readonly unknown[]): void => {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return
    throw illegal(path)
  }
  if (typeof value !== 'object' || above.includes(value)) throw illegal(path)
  const inside = [...above, value]
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) check(one, `${path}[${index}]`, inside)
    return
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
  if (!isPlain || Object.prototype.toString.call(value) !== '[object Object]') throw illegal(path)
  for (const [key, one] of Object.entries(value)) check(one, `${path}.${key}`, inside)
}

/** Its JSON; undefined for undefined. */
export const pureJson = (value: unknown): string | undefined => {
  check(value, 'result', [])
  return JSON.stringify(value)
}
