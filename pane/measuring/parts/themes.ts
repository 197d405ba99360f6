// The themes to choose from: the four, each with a plain word, and those of one's own that the plan has.
import { bare, themes } from '../../../core'
import type { Option } from '../../parts/text-field'
import type { MeasuringWords } from '../../words/measuring-words-nl'
import type { Drafts } from '../drafts'
import { chosenIn } from '../tables/chosen'
import type { MeasuringTables } from '../tables/measuring-tables'

/** In the plan, or in what was added on screen. */
const ownThemes = (tables: Pick<MeasuringTables, 'plan'>, { added = [] }: Pick<Drafts, 'added'>): readonly string[] => {
  const standard = themes.map((theme) => bare(theme))
  const own = [...chosenIn(tables), ...added].map(({ theme }) => theme).filter((theme) => theme !== '')
  return [...new Map(own.map((theme) => [bare(theme), theme]))].flatMap(([key, theme]) =>
    standard.includes(key) ? [] : [theme],
  )
}

export const themeOptions = (
  say: MeasuringWords,
  tables: Pick<MeasuringTables, 'plan'>,
  drafts: Pick<Drafts, 'added'>,
): readonly Option[] => [
  { value: '', text: say.chooseTheme },
  ...themes.map((theme) => ({ value: theme, text: say.themes[theme] })),
  ...ownThemes(tables, drafts).map((theme) => ({ value: theme, text: theme })),
]
