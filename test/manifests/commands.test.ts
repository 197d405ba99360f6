// The commands `npm run excel` and `npm run manifests` before they do anything: help, options that are not there, a port that is taken, a
// build that is not there. What stops them is said in a sentence.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectFree } from '../../dev/running.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
const excel = ['excel-addin/start.mjs']
const manifests = [tsx, 'manifests/manifests.build.ts']

const run = (command: readonly string[], folder = root) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe.each([
  ['npm run excel', excel, '--no-trust'],
  ['npm run manifests', manifests, '--signatures'],
] as const)('%s', (name, command, option) => {
  it('explains its options', () => {
    const { status, stdout } = run([...command, '--help'])
    expect(status).toBe(0)
    expect(stdout).toContain(`${name} --`)
    expect(stdout).toContain(option)
  })

  it('refuses an option that is not there, without a stack trace', () => {
    const { status, stderr } = run([...command, '--onzin'])
    expect(status).toBe(1)
    expect(stderr).toContain("'--onzin'")
    expect(stderr).toContain(option)
    expect(stderr).not.toContain('    at ')
  })
})

describe('a port', () => {
  const listen = (host: string): Promise<{ readonly server: Server; readonly port: number } | undefined> =>
    new Promise((resolve) => {
      const server = createServer()
      server.once('error', () => resolve(undefined))
      server.listen(0, host, () => {
        const address = server.address()
        resolve(typeof address === 'object' && address ? { server, port: address.port } : undefined)
      })
    })

  it.each(['127.0.0.1', '::1'])(
    'on which a program listens at %s is refused before anything is built',
    async (host) => {
      const other = await listen(host)
      // A machine without IPv6 has nothing to test here.
      if (!other) return expect(host).toBe('::1')
      try {
        await expect(expectFree(other.port)).rejects.toThrow('EADDRINUSE')
        const { status, stdout, stderr } = run([...excel, '--port', String(other.port)])
        expect(status).toBe(1)
        expect(stderr).toContain(`Poort ${other.port} is bezet`)
        expect(stdout).not.toContain('gebouwd')
      } finally {
        other.server.close()
      }
      return expect(expectFree(other.port)).resolves.toBeUndefined()
    },
  )
})

describe('npm run manifests without a build', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'impactkaart-'))
  beforeAll(() => {
    for (const name of ['core', 'dev', 'manifests', 'package.json', 'tsconfig.json'])
      cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('says what to do first, and makes no folder', () => {
    const { status, stderr } = run(manifests, folder)
    expect(status).toBe(1)
    expect(stderr).toContain('run npm run build first')
    expect(existsSync(path.join(folder, 'dist'))).toBe(false)
  })
})
