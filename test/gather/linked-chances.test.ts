// Chances that a project takes from its measurements: worked out again when a file is gathered, whatever the file shows.
import { describe, expect, test } from 'vitest'
import { functions, projectTableOf } from '../../core'
import { examples } from '../../core/examples/index'
import { gatherFile } from '../../workbook-file'
import { linkIn } from '../../workbook-file/gather/linked-chances'
import { fileOf, filledHost } from '../examples/filled'
import { chancesOf, measuredProject, withChances } from '../examples/measured-projects'
import { source, withParts } from './returned'

const projects = examples.filter(({ measured }) => measured).map(measuredProject)

describe.each(projects.map((project) => [project.example.key, project] as const))('%s', (_, project) => {
  const right = functions.KAART?.(projectTableOf(project.example) as never, withChances(project, chancesOf(project)))
  const benefits = (right as [string, number][]).find(([name]) => name === 'Baten (contante waarde)')?.[1]

  test('counts what the measurements give, in a file that no program has calculated', async () => {
    const { projects: found, problems } = await gatherFile(source('a.xlsx', await fileOf(await filledHost(project))))
    expect(found[0]?.benefits).toBeCloseTo(benefits ?? Number.NaN, 6)
    expect(problems.map(({ text }) => text).filter((text) => /zonder uitkomst/.test(text))).toEqual([])
  })

  test('and not what an older result in the cell says', async () => {
    const file = withParts(await fileOf(await filledHost(project)), (xml) =>
      xml.replaceAll(/(<f>INDEX\(Koppeling_(?:Zonder|Met),1\)<\/f>)/g, '$1<v>0.99</v>'),
    )
    const { projects: found } = await gatherFile(source('a.xlsx', file))
    expect(found[0]?.benefits).toBeCloseTo(benefits ?? Number.NaN, 6)
  })
})

test.each([
  ['INDEX(Koppeling_Zonder,1)', '', { which: 'without', row: 1 }],
  ['index( koppeling_met , 12 , 1 )', '', { which: 'with', row: 12 }],
  ['INDEX(Koppeling_Met_2,3)', '_2', { which: 'with', row: 3 }],
  ['INDEX(Koppeling_Met_2,3)', '', undefined],
  ['INDEX(Koppeling_Met,1)*2', '', undefined],
  ['1-INDEX(Koppeling_Met,1)', '', undefined],
  [undefined, '', undefined],
])('the formula %s in set "%s"', (formula, set, link) => {
  expect(linkIn(formula, set)).toEqual(link)
})
