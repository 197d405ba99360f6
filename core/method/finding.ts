// Something a careful reader would point at: a code with facts. `core/sentences/finding-words.ts` says it.
import type { FindingCode } from '../sentences/finding-words'
import type { Facts } from '../sentences/problem'

/** `facts` holds the place (table, row, column, item) and what the sentence needs. */
export interface Finding {
  readonly code: FindingCode
  readonly facts: Facts
}
