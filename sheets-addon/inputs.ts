// The cells of a sheet that people fill in, as rectangles: the sidebar names them after more rows, the script keeps them free.
import { blocks, type PlanSheet } from '../core'

export const inputsOf = ({ cells }: Pick<PlanSheet, 'cells'>): string[] =>
  blocks(cells, ({ meaning }) => (meaning === 'invoer' ? meaning : undefined)).map(({ range }) => range)
