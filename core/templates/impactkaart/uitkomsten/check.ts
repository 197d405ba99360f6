// The column Controle: nothing for a blank row, what is wrong, or that the row counts and what to know about it.

import { firstOf, quoted } from '../../formula-words'
import { priceColumns } from '../layout'
import type { Row } from './row'

export const check = (r: Row): string =>
  `IF(${r.help('fault')}<>"",${r.help('fault')},${r.counted(firstOf(remarks(r), quoted('Telt mee.')), '""')})`

const remarks = (r: Row): readonly (readonly [when: string, then: string])[] => {
  const remark = (when: string, says: string) => [when, quoted(says)] as const
  const noPayer = `AND(${r.cell('Baathouder')}="",${r.help('shareSum')}=0)`
  const noHours = `AND(${r.notZeroOr('Uren per eenheid', '0')}=0,COUNT(${r.fromList(priceColumns.hours)})=0)`
  return [
    remark(`${r.help('units')}<0`, 'Telt mee als een nadeel: het effect is negatief.'),
    remark(
      `IF(${r.listed},${r.fromList(priceColumns.use)}<>"standaard",1=0)`,
      'Telt mee. Let op: bij deze prijs hoort een waarschuwing.',
    ),
    remark(`IF(${r.listed},1=0,${noPayer})`, 'Telt mee. Baathouder onbekend: kies er een.'),
    remark(`IF(${r.listed},${noHours},1=0)`, 'Telt mee. Uren niet bekend.'),
  ]
}
