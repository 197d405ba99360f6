// The server of the workbench: the files of one folder and nothing else, to this machine only, with headers that keep the page to itself.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentSecurityPolicy, serve } from '../../workbench/serve.mjs'
import { built } from './open-workbench'

let folder: string
let server: { readonly address: string; close(): Promise<void> }

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'serve-'))
  const inside = path.join(folder, 'inside')
  mkdirSync(inside)
  writeFileSync(path.join(folder, 'secret.txt'), 'secret')
  writeFileSync(path.join(inside, 'index.html'), '<p>page</p>')
  writeFileSync(path.join(inside, 'code.js'), 'code')
  symlinkSync(path.join(folder, 'secret.txt'), path.join(inside, 'link.txt'))
  server = await serve(inside)
})
afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Sends the path as it is; `fetch` would tidy it up first. */
const ask = (target: string, method = 'GET'): Promise<{ status: number; type: string; policy: string; text: string }> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(server.address)
    request({ host: '127.0.0.1', port, path: target, method }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', () => {
        const header = (name: string) => String(response.headers[name] ?? '')
        const [type, policy] = [header('content-type'), header('content-security-policy')]
        resolve({ status: response.statusCode ?? 0, type, policy, text })
      })
    })
      .on('error', reject)
      .end()
  })

describe('the server', () => {
  it('gives the page and its scripts with their kind', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', text: '<p>page</p>' })
    expect(await ask('/code.js?v=1')).toMatchObject({ status: 200, text: 'code' })
    expect((await ask('/code.js')).type).toContain('javascript')
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/link.txt', '/%00', '/%', '/missing.js'])(
    'gives nothing for %s',
    async (target) => {
      const { status, text } = await ask(target)
      expect(status).toBe(404)
      expect(text).not.toContain('secret')
    },
  )

  it('only reads', async () => {
    expect((await ask('/code.js', 'POST')).status).toBe(405)
    expect(await ask('/code.js', 'HEAD')).toMatchObject({ status: 200, text: '' })
  })

  it('lets the page reach no other address, also with an error', async () => {
    for (const target of ['/', '/missing.js']) {
      const { policy } = await ask(target)
      for (const rule of ["default-src 'self'", "connect-src 'self'", "script-src 'self'", "frame-ancestors 'none'"])
        expect(policy).toContain(rule)
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
    }
  })

  it.each(['index.html', 'beheer.html'])(
    'is not the only one to say so: %s itself has the same policy, but for framing, before anything it loads',
    (file) => {
      const page = readFileSync(path.join(built, file), 'utf8')
      const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? []
      expect(`${policy}; frame-ancestors 'none'`).toBe(contentSecurityPolicy)
      expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(script|link)\b/))
    },
  )

  it('refuses a port that is taken', async () => {
    await expect(serve(folder, Number(new URL(server.address).port))).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
