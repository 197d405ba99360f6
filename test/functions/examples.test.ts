// Every worked example in the catalogue gives the answer that the manual prints.
import { describe, expect, it } from 'vitest'
import { answer } from '../../core/catalogue/call-function'
import { catalogue, functions } from '../../core/functions/index'
import { difference } from '../support/run-table'

const names = [
  'RENDEMENT NETTOEFFECT CONTANTEWAARDE MEERJARIG TERUGVERDIENTIJD BATEN KOSTEN UITWERKING VERDELING ARBEIDSMARKT KAART',
  'SNELKAART REFERENTIE PRIJS PRIJSPASPOORT PRIJSLIJST INDEXEER UREN FTE CONTROLE ZIN VERSIE',
  'METING THEMASCORES GROEPSCORE VOORTGANG MEETAGENDA',
].flatMap((line) => line.split(' '))

describe('the catalogue', () => {
  it('holds every function, in the order of the manual', () => {
    expect(catalogue.map((fn) => fn.name)).toEqual(names)
    expect(Object.keys(functions)).toEqual(names)
  })

  for (const fn of catalogue) {
    fn.examples.forEach((example, at) => {
      it(`${fn.name} gives what example ${at + 1} says (${example.origin})`, () => {
        expect(difference(answer(fn, example.of), example.is)).toBe('')
      })
    })

    it(`${fn.name} explains itself and its arguments in two languages`, () => {
      const helps = [fn.help, ...fn.parameters.map((parameter) => parameter.help)]
      for (const { nl, en } of helps) {
        expect(nl).toMatch(/\.$/)
        expect(en).toMatch(/\.$/)
        expect(nl).not.toBe(en)
      }
      expect(new Set(fn.parameters.map((parameter) => parameter.name)).size).toBe(fn.parameters.length)
    })

    it(`${fn.name} has its optional arguments last`, () => {
      const optional = fn.parameters.map((parameter) => parameter.optional)
      expect([...optional].sort()).toEqual(optional)
    })
  }
})
