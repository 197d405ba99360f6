// The manifest for Google, and what would be pushed to Google.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { appsscript, appsscriptFindings, scopes } from '../../manifests/appsscript'
import { parts } from '../../sheets-addon/wire'

const root = path.resolve(import.meta.dirname, '../..')
const dist = path.join(root, 'dist/sheets')
const folder = mkdtempSync(path.join(tmpdir(), 'clasp-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('appsscript.json', () => {
  it('as built is what it must be', () => {
    const text = readFileSync(path.join(dist, 'appsscript.json'), 'utf8')
    expect(JSON.parse(text)).toEqual(appsscript)
    expect(appsscriptFindings(text)).toEqual([])
  })

  it.each([
    ['another scope', { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] }, 'oauthScopes must be exactly'],
    [
      'one scope more',
      { oauthScopes: [...appsscript.oauthScopes, 'https://www.googleapis.com/auth/drive'] },
      'oauthScopes',
    ],
    ['a misspelt field', { oauthScope: [] }, 'oauthScope is not a field of ours'],
    ['the old runtime', { runtimeVersion: 'DEPRECATED_ES5' }, 'runtimeVersion must be V8'],
    ['logging', { exceptionLogging: 'STACKDRIVER' }, 'exceptionLogging must be NONE'],
    ['an advanced service', { dependencies: { enabledAdvancedServices: [] } }, 'dependencies must be empty'],
    ['another time zone', { timeZone: 'America/New_York' }, 'timeZone must be'],
    ['a field less', { timeZone: undefined }, 'timeZone is missing'],
  ])('is refused with %s', (_, change, finding) => {
    expect(appsscriptFindings(JSON.stringify({ ...appsscript, ...change })).join('\n')).toContain(finding)
  })

  it('is refused when it cannot be read', () => {
    expect(appsscriptFindings('{')).toEqual(['is not JSON'])
    expect(appsscriptFindings('[]')).toEqual(['is not an object'])
  })
})

describe('what goes to Google', () => {
  it('is exactly the manifest, the script, the sidebar and its parts, by clasp itself, without login', () => {
    const files = ['Code.js', 'Sidebar.html', 'appsscript.json', ...parts.map((part) => `${part}.html`)]
    const settings = path.join(folder, '.clasp.json')
    // A copy, because clasp wants its settings above the files, and the settings of whoever works here are their own.
    cpSync(dist, path.join(folder, 'dist/sheets'), { recursive: true })
    writeFileSync(settings, JSON.stringify({ scriptId: 'PLACEHOLDER', rootDir: 'dist/sheets' }))
    const clasp = path.join(root, 'node_modules/@google/clasp/build/src/index.js')
    const ran = spawnSync(process.execPath, [clasp, '--project', settings, 'status', '--json'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    })
    expect(ran.stderr).toBe('')
    const { filesToPush, untrackedFiles } = JSON.parse(ran.stdout) as Record<string, string[]>
    expect((filesToPush ?? []).map((file) => path.basename(file)).sort()).toEqual(files)
    expect(untrackedFiles).toEqual([])
    expect(readdirSync(dist).sort()).toEqual(files)
  })

  it('asks for two permissions, each explained to an administrator in the guide', () => {
    const guide = readFileSync(path.join(root, 'docs/sheets-uitdelen.md'), 'utf8')
    expect(scopes).toHaveLength(2)
    for (const { address, allows, why } of scopes) {
      expect(guide).toContain(address.split('/').pop())
      expect(guide).toContain(allows)
      expect(guide).toContain(why)
    }
  })
})
