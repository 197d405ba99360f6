// The server of `npm run excel`: https with a certificate made here, readable by Excel's own page, framed by it, and nothing more.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localCertificate, untrustedCertificate } from '../../excel-addin/certificate.mjs'
import { serve } from '../../excel-addin/serve.mjs'
import { sideloadSteps } from '../../excel-addin/sideload-steps.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'impactkaart-'))
const web = path.join(folder, 'web')
let certificate: Awaited<ReturnType<typeof untrustedCertificate>>
let server: Awaited<ReturnType<typeof serve>>

const get = (file: string, method = 'GET') =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    request(new URL(file, server.address), { ca: certificate.ca, method }, (response) => {
      let text = ''
      response.on('data', (part) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }))
    })
      .on('error', reject)
      .end()
  })

beforeAll(async () => {
  mkdirSync(web)
  writeFileSync(path.join(web, 'index.html'), '<!doctype html><title>Impactkaart</title>')
  writeFileSync(path.join(web, 'functions.nl.json'), '{}')
  writeFileSync(path.join(folder, 'geheim.txt'), 'geheim')
  symlinkSync(path.join(folder, 'geheim.txt'), path.join(web, 'link.txt'))
  certificate = await untrustedCertificate(path.join(folder, 'certificate'))
  server = await serve(web, certificate)
})

afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the server of the add-in', () => {
  it('answers over https, to whom trusts its certificate', async () => {
    expect(server.address).toMatch(/^https:\/\/localhost:\d+\/$/)
    const page = await get('/')
    expect(page.status).toBe(200)
    expect(page.text).toContain('Impactkaart')
    expect(page.headers['content-type']).toContain('text/html')
  })

  it("lets Excel's page read functions.json and show the pane in a frame", async () => {
    const { headers } = await get('/functions.nl.json')
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['content-type']).toContain('application/json')
    expect(headers['x-frame-options']).toBeUndefined()
    expect(String(headers['content-security-policy'] ?? '')).not.toContain('frame-ancestors')
  })

  it('gives nothing outside its folder, and only reads', async () => {
    expect((await get('/%2e%2e/geheim.txt')).status).toBe(404)
    expect((await get('/link.txt')).status).toBe(404)
    expect((await get('/', 'POST')).status).toBe(405)
  })

  it('keeps its certificate for the next time', async () => {
    const again = await untrustedCertificate(path.join(folder, 'certificate'))
    expect(again.cert).toEqual(certificate.cert)
  })

  it('makes a new certificate when the old one is broken', async () => {
    const place = path.join(folder, 'broken')
    await untrustedCertificate(place)
    writeFileSync(path.join(place, 'localhost.crt'), 'broken')
    expect(String((await untrustedCertificate(place)).cert)).toContain('BEGIN CERTIFICATE')
  })

  it('asks the system for no trust when told so', async () => {
    const made = await localCertificate(path.join(folder, 'certificate'), { trust: false })
    expect(made).toMatchObject({ trusted: false, cert: certificate.cert })
  })

  it('prints the steps for Windows, Mac and web in two languages', () => {
    const steps = sideloadSteps('/map/impactkaart-dev.xml', server.address, false)
    for (const words of [
      'op het web',
      'voor Mac',
      'voor Windows',
      'on the web',
      'on Mac',
      'on Windows',
      '/map/impactkaart-dev.xml',
    ])
      expect(steps).toContain(words)
    expect(steps).toContain('niet vertrouwd')
    expect(sideloadSteps('x', server.address, true)).not.toContain('niet vertrouwd')
  })
})
