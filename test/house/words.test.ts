// Every text exists in both languages, and says something in each.
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../core'
import { en } from '../../core/sentences/en'
import { nl } from '../../core/sentences/nl'

const empty = ({ nl: dutch, en: english }: { nl: string; en: string }) => dutch.trim() === '' || english.trim() === ''

describe('words', () => {
  it('has every error sentence in Dutch and in English, of the same kind', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort())
    const different = Object.entries(nl).filter(([code, { kind }]) => en[code as keyof typeof nl].kind !== kind)
    expect(different).toEqual([])
  })

  it('explains every function and every parameter in both languages', () => {
    const texts = catalogue.flatMap((fn) => [
      { where: fn.name, words: fn.help },
      ...fn.parameters.map((parameter) => ({ where: `${fn.name} ${parameter.name}`, words: parameter.help })),
    ])
    expect(texts.filter(({ words }) => empty(words)).map(({ where }) => where)).toEqual([])
    expect(texts.filter(({ words }) => words.nl === words.en).map(({ where }) => where)).toEqual([])
  })

  it('names functions and parameters in letters only', () => {
    expect(catalogue.filter(({ name }) => !/^[A-Z]+$/.test(name))).toEqual([])
    const parameters = catalogue.flatMap((fn) => fn.parameters.map(({ name }) => name))
    expect(parameters.filter((name) => !/^[a-zA-Z]+$/.test(name))).toEqual([])
  })

  it('holds the 27 functions of this release in the order of the manual', () => {
    expect(catalogue.map(({ name }) => name)).toEqual([
      'RENDEMENT',
      'NETTOEFFECT',
      'CONTANTEWAARDE',
      'MEERJARIG',
      'TERUGVERDIENTIJD',
      'BATEN',
      'KOSTEN',
      'UITWERKING',
      'VERDELING',
      'ARBEIDSMARKT',
      'KAART',
      'SNELKAART',
      'REFERENTIE',
      'PRIJS',
      'PRIJSPASPOORT',
      'PRIJSLIJST',
      'INDEXEER',
      'UREN',
      'FTE',
      'CONTROLE',
      'ZIN',
      'VERSIE',
      'METING',
      'THEMASCORES',
      'GROEPSCORE',
      'VOORTGANG',
      'MEETAGENDA',
    ])
  })
})
