// Which of two versions is the older one.

/** Below 0 when `one` is older: "0.9.1" before "0.10.0". */
export const compareVersions = (one: string, other: string): number => {
  const [first, second] = [one, other].map((text) => text.split(/[.-]/).map((part) => Number(part) || 0))
  for (let at = 0; at < Math.max(first?.length ?? 0, second?.length ?? 0); at++) {
    const difference = (first?.[at] ?? 0) - (second?.[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
