// What is typed in a form while it is being saved is not saved yet: only what stands there as it was saved may leave the form.

type Typed = Readonly<Partial<Record<string, string | boolean>>>

/** What differs from what was saved; undefined when nothing does. */
export const typedSince = <T extends Typed>(now: T | undefined, saved: T | undefined): T | undefined => {
  const later = Object.entries(now ?? {}).filter(([key, value]) => saved?.[key] !== value)
  return later.length === 0 ? undefined : (Object.fromEntries(later) as T)
}
