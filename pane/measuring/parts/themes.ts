// The four themes to choose from, each with a plain word; what a sheet holds of one's own stays as it is.
import { themes } from '../../../core'
import type { Option } from '../../parts/text-field'
import type { MeasuringWords } from '../../words/measuring-words-nl'

export const themeOptions = (say: MeasuringWords): readonly Option[] => [
  { value: '', text: say.chooseTheme },
  ...themes.map((theme) => ({ value: theme, text: say.themes[theme] })),
]
