// The 95% point of Student's t beside that of LibreOffice (=TINV(0.05; df), written by LibreOffice 7.4; it is right to about ten digits)
// and beside what is known exactly.
import { describe, expect, it } from 'vitest'
import { t95 } from '../../core/method/student-t'
import { readCsv } from '../support/csv'

const off = (found: number, wanted: number): number => Math.abs(found / wanted - 1)

describe('t95', () => {
  it('is that of LibreOffice for 1 to 200 and 1 000 degrees of freedom', () => {
    const rows = readCsv(new URL('student-t.csv', import.meta.url))
    expect(rows).toHaveLength(201)
    const worst = Math.max(...rows.map(({ df, t }) => off(t95(Number(df)), Number(t))))
    expect(worst).toBeLessThan(1e-9)
  })

  it('is exact where the distribution has a formula', () => {
    expect(off(t95(1), Math.tan((0.95 * Math.PI) / 2))).toBeLessThan(1e-13)
    expect(off(t95(2), 0.95 * Math.sqrt(2 / (1 - 0.95 ** 2)))).toBeLessThan(1e-13)
  })

  it('falls towards the normal distribution, as its expansion says', () => {
    const z = 1.959963984540054
    for (const df of [10_000, 9_999, 100_000]) {
      const expansion = z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df ** 2)
      expect(off(t95(df), expansion)).toBeLessThan(1e-11)
    }
  })
})
