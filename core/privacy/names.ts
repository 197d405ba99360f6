// Which words in a text look like the name of a person?  A word with a capital in mid-sentence, or after "mevrouw" and the like.
// This is a guess: the first word of a sentence, of a quotation or after a colon is not looked at, and a place may be taken for a person.
// Words all in capitals of at most five letters are abbreviations.

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Written with a capital, and no person. Small on purpose: what is missing costs one look of the reader. */
const noPerson = new Set([
  ...words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
  ...words('januari februari maart april mei juni juli augustus september oktober november december'),
  ...words(
    'monday tuesday wednesday thursday friday saturday sunday january february march may june july august october',
  ),
  ...words('nederland nederlands nederlandse nederlander nederlanders europa europese dutch english engels engelse'),
  ...words('turkije turks turkse marokko marokkaans marokkaanse syrië syrisch syrische oekraïne oekraïens oekraïense'),
  ...words(
    'polen pools poolse suriname surinaams surinaamse duitsland duits duitse arabisch arabische eritrea somalië',
  ),
  ...words('amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede'),
  ...words(
    'gelderland limburg brabant noord-brabant zeeland friesland drenthe overijssel flevoland noord-holland zuid-holland',
  ),
  ...words('kerst kerstmis pasen pinksteren ramadan suikerfeest offerfeest sinterklaas koningsdag'),
  ...words('wmo wlz zvw ggz ggd uwv svb coa ind wia participatiewet jeugdwet rijk gemeente voedselbank digid'),
  ...words('humanitas whatsapp facebook google excel teams zoom impactkaart'),
  ...words('ik u uw i'),
])

/** After these comes the name of a place or an organisation. */
const beforePlace = new Set(
  words(
    'gemeente stad wijk buurt dorp regio provincie stichting vereniging buurthuis wijkcentrum school team project huis municipality city',
  ),
)

/** After these comes the name of a person, also at the start of a sentence or after a point. */
const beforePerson = new Set(
  words(
    'mevrouw mevr mw meneer mijnheer heer dhr familie fam naam heet heette genaamd mrs mr ms miss name named called',
  ),
)

const oneWord = /\p{L}(?:[\p{L}\p{M}]|['’-](?=\p{L}))*/gu

/** Ends a sentence, opens a quotation or a list, or begins a new line. */
const startsAnew = /[.?!:;…\n•"“”„«‘]|[ (]['’]$/

/** "Fatima's" and "Jan-Willem" by their first part: "fatima", "jan". */
const firstPart = (word: string): string => word.split(/['’-]/, 1)[0] ?? ''

const capitalised = /^\p{Lu}.*\p{Ll}/u
const allCapitals = /^\p{Lu}+$/u
const longestAbbreviation = 5

const couldBeName = (word: string): boolean => {
  const part = firstPart(word)
  if (noPerson.has(word.toLowerCase()) || noPerson.has(part.toLowerCase())) return false
  if (allCapitals.test(part)) return part.length > longestAbbreviation
  return capitalised.test(word)
}

/** What is known when a word is reached: the word before it, and whether that was a name. */
interface Previous {
  readonly word: string
  readonly end: number
  readonly named: boolean
}

/** True when a capital is to be expected here, so that it says nothing. */
const capitalSaysNothing = ({ word }: Previous, gap: string): boolean => {
  const last = word.toLowerCase()
  if (beforePerson.has(last)) return false
  // The point after an initial ends no sentence: "J. Jansen".
  if (/^\p{Lu}$/u.test(word) && /^\. ?$/.test(gap)) return false
  return word === '' || startsAnew.test(gap) || beforePlace.has(last)
}

/** "Team Noord", "Wijk Oost": in mid-sentence too the first word is no name when another one follows. */
const opensPlace = (word: string, after: string): boolean =>
  beforePlace.has(word.toLowerCase()) && /^ \p{Lu}/u.test(after)

/** The pieces of a text that look like names; words of one name that follow each other are one piece. */
export const namesIn = (text: string): readonly string[] => {
  const names: string[] = []
  let previous: Previous = { word: '', end: 0, named: false }
  for (const match of text.matchAll(oneWord)) {
    const word = match[0].replace(/['’]s$/, '')
    const gap = text.slice(previous.end, match.index)
    const end = match.index + match[0].length
    const nothing = capitalSaysNothing(previous, gap) || opensPlace(word, text.slice(end, end + 3))
    const named = couldBeName(word) && !nothing
    if (named && previous.named && gap === ' ') names.push(`${names.pop()} ${word}`)
    else if (named) names.push(word)
    previous = { word, end, named }
  }
  return names
}
