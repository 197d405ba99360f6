// The word before the dot of every function. The development version has its own, so that both can be installed beside each other;
// the build fills it in, from the same setting that the manifest reads.

/** What the pane, the manual and the plans write. */
export const publishedNamespace = 'IMPACTKAART'

/** What this build answers to in a cell. */
export const namespace: string = process.env.IMPACTKAART_NAMESPACE || publishedNamespace

const prefix = (name: string): RegExp => new RegExp(`(?<![A-Za-z0-9_.])${name}\\.(?=[A-Z])`, 'gi')

/** Text between quotes holds no function. */
export const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('')

/** A formula of the pane as this build must enter it. */
export const withNamespace = (formula: string): string =>
  outsideQuotes(formula, (part) => part.replace(prefix(publishedNamespace), `${namespace}.`))

/** How a function stands in a file until Excel knows it again: `_xldudf_IMPACTKAART_KAART`. */
const sleeping = new RegExp(`_xldudf_${namespace}_([A-Z]+)`, 'gi')

export const callsOurs = (formula: string): boolean => {
  let found = false
  outsideQuotes(formula, (part) => {
    found ||= prefix(namespace).test(part) || part.search(sleeping) >= 0
    return part
  })
  return formula.startsWith('=') && found
}

/** The formula as a user would type it. */
export const awakened = (formula: string): string =>
  outsideQuotes(formula, (part) => part.replace(sleeping, `${namespace}.$1`))
