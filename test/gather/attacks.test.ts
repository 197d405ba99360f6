// Files that mean harm, gathered in a program with little memory: each is refused with its own sentence, and the next one is read.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { gatherFile } from '../../workbook-file'
import { fileOf } from '../template/filled'
import { returnedCard, source, withParts } from './returned'

/** Megabytes; one of the files unpacks to a thousand. */
const memory = 256

interface Said {
  readonly file: string
  readonly severity: string
  readonly said: string
}

describe('with little memory', () => {
  let found: readonly Said[] = []
  beforeAll(async () => {
    const child = [`--max-old-space-size=${memory}`, '--import', 'tsx', 'test/gather/attack-files.ts']
    const { stdout } = await promisify(execFile)(process.execPath, child, { maxBuffer: 10_000_000 })
    found = JSON.parse(stdout) as readonly Said[]
  }, 300_000)

  test.each([
    ['bom', /groter dan 100 MB/],
    ['bom als blad', /groter dan 100 MB/],
    ['liegt over zijn maat', /beschadigd/],
    ['delen in delen', /beschadigd/],
    ['pad', /verdachte naam/],
    ['doctype', /DOCTYPE/],
    ['programma', /is een programma/],
    ['heel veel tags', /beschadigd/],
    ['formulenaam', /staat geen Impactkaart/],
    ['lange lijst', /staat geen Impactkaart/],
    ['gedeelde formule', /staat geen Impactkaart/],
  ])('%s', (name, says) => {
    const own = found.filter(({ file }) => file === `${name}.xlsx`)
    expect(own.map(({ severity }) => severity)).toEqual(['fout'])
    expect(own[0]?.said).toMatch(says)
  })
})

describe('a good file with something beside its cells counts, and it is said', () => {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`

  const gathered = async (change: (file: Uint8Array) => Uint8Array) =>
    gatherFile(source('a.xlsx', change(await fileOf(returnedCard(1)))))

  test('macros, in a file whose name was changed', async () => {
    const { projects, problems } = await gathered((file) => {
      const parts = unzipSync(
        withParts(file, (xml, part) =>
          part === '[Content_Types].xml'
            ? xml
                .replaceAll('spreadsheetml.sheet.main+xml', 'sheet.macroEnabled.main+xml')
                .replaceAll('openxmlformats-officedocument.sheet.macro', 'ms-excel.sheet.macro')
            : xml,
        ),
      )
      return zipSync({ ...parts, 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]) })
    })
    expect(projects[0]?.leftOut).toBe('')
    expect(problems.map(({ text }) => text).join('\n')).toContain(
      'In deze werkmap zitten macro’s. Wij voeren ze niet uit',
    )
  })

  test('a link to another file', async () => {
    const { projects, problems } = await gathered((file) => {
      const parts = unzipSync(file)
      const name = 'xl/_rels/workbook.xml.rels'
      const xml = new TextDecoder().decode(parts[name])
      const linked = xml.replace(
        '</Relationships>',
        relation('rIdX', 'externalLink', 'externalLinks/externalLink1.xml'),
      )
      return zipSync({ ...parts, [name]: new TextEncoder().encode(linked) })
    })
    expect(projects[0]?.leftOut).toBe('')
    expect(problems.map(({ text }) => text).join('\n')).toContain('Deze werkmap verwijst naar andere bestanden.')
  })
})
