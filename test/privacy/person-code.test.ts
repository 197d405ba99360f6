// A code for a person gives nothing away, and the sentence about a bad one does not either.
import { describe, expect, it } from 'vitest'
import { codeProblem } from '../../core/privacy/person-code'

describe('a code', () => {
  it.each(['K07', 'jw-12', '12', '', 'B1', 'Bewoner 7', 'Klant-07', 'WMO-3', 'Jan'])('%j is good', (code) => {
    expect(codeProblem(code)).toBeUndefined()
  })

  it.each([
    ['Fatima', 'naam'],
    ['Fa\u00adtima', 'naam'],
    ['Élise', 'naam'],
    ['Jan Wit', 'naam'],
    ['fatima@huis.nl', 'e-mailadres'],
    ['123456782', 'burgerservicenummer'],
    ['12-3-1987', 'geboortedatum'],
    ['3-5-2019', 'geboortedatum'],
    ['12031987', 'geboortedatum'],
    ['0612345678', 'telefoonnummer'],
    ['x'.repeat(21), 'te lang'],
  ])('%j is refused: %s', (code, what) => {
    const problem = codeProblem(code)
    expect(problem?.nl).toContain(what)
    expect(problem?.nl).toMatch(/^De code .*K07\.$/)
    expect(problem?.en).toMatch(/^The code .*K07\.$/)
    expect(problem?.nl).not.toContain(code)
  })

  it('may have twenty characters', () => {
    expect(codeProblem('x'.repeat(20))).toBeUndefined()
  })
})
