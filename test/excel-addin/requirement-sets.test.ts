// No member of Office.js above the floor of the manifest is used without a test of its requirement set, and such a test stands only in a
// file named for it.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { floor } from '../../excel-addin/supports'
import { requirement } from '../../manifests/settings'
import { isAtLeast } from '../excel-host/profiles'
import { describeUse, type Floor, type MemberUse, officeMembers } from '../excel-host/requirement-sets'

const folder = path.resolve(import.meta.dirname, '../../excel-addin')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => path.join(folder, file))

/**
 * What is there whenever our code is called: Excel's functions runtime when it calls a function, buttons when one is pressed (whose event
 * carries a note about Outlook only).
 */
const given: Floor = { ExcelApi: floor, CustomFunctionsRuntime: '1.3', Mailbox: '1.3' }

const isAbove = ({ needs }: MemberUse): boolean => {
  const allowed = given[needs.set]
  return allowed === undefined || !isAtLeast(allowed, needs.version)
}

describe('members of Office.js', () => {
  const uses = officeMembers(files)

  it('above the floor, which is that of the manifest, are used after a test only', () => {
    expect(floor).toBe(requirement.version)
    expect(uses.length).toBeGreaterThan(100)
    expect(uses.filter((use) => isAbove(use) && !use.guarded).map(describeUse)).toEqual([])
  })

  it('above the floor of ExcelApi stand in a file named for it', () => {
    const above = uses.filter((use) => isAbove(use) && use.needs.set === 'ExcelApi')
    expect(above.map(({ member }) => member)).toContain('Range.getSpillingToRangeOrNullObject')
    expect(above.filter(({ file }) => !file.endsWith('-when-supported.ts'))).toEqual([])
  })
})
