// Who gains the euros of a row: by its share columns, else its payer, else the payers of the list in equal parts, else unknown.
import { parties } from '../../../figures/parties'
import { listShareColumn, partyCell, partySlots, shareSlots } from '../layout'
import type { Row } from './row'

/** The euros of one party, by its place in the list of parties. */
export const gain = (r: Row, party: number): string => {
  const shared = party < shareSlots.length ? `${r.help('present')}*${r.share(party)}/${r.help('shareSum')}` : '0'
  const name = r.book.on('project', partyCell(party))
  const named = `IF(${r.cell('Baathouder')}=${name},${r.help('present')},0)`
  return r.counted(`IF(${r.help('shareSum')}>0,${shared},IF(${r.given('Baathouder')},${named},${byList(r, party)}))`)
}

/** Without shares and payer: what the list says; a row that is not on the list is for unknown. */
const byList = (r: Row, party: number): string => {
  if (party < parties.length) return `IF(${r.listed},${r.help('present')}*SUM(${r.fromList(listShareColumn(party))}),0)`
  return party === partySlots.length - 1 ? `IF(${r.listed},0,${r.help('present')})` : '0'
}
