// A small static server for the built workbench. It reads files under one folder, answers this machine only, and sets the headers
// that keep the page to itself: its own scripts, no other address, no framing. Plain Node, because `npm start` runs it directly.
import { createReadStream, realpathSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** The grid sets styles on its elements, so inline styles are the one exception. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
}

/** The file that an address stands for, or undefined when it is missing or outside the folder (also through a link). */
const fileFor = (folder, address) => {
  try {
    const name = decodeURIComponent(new URL(address, 'http://localhost').pathname)
    if (name.includes('\0')) return undefined
    const file = realpathSync(path.join(folder, name.endsWith('/') ? `${name}index.html` : name))
    const inside = file.startsWith(realpathSync(folder) + path.sep)
    return inside && statSync(file).isFile() ? file : undefined
  } catch {
    return undefined
  }
}

const answer = (folder, request, response) => {
  const refuse = (status, text) =>
    response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(text)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Alleen lezen')
  const file = fileFor(folder, request.url ?? '/')
  if (!file) return refuse(404, 'Niet gevonden')
  const type = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream'
  response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': statSync(file).size })
  if (request.method === 'HEAD') return response.end()
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}

/**
 * Serves `folder` on this machine. Port 0 takes any free port.
 * Rejects when the port is taken. `close` also ends connections that are still open.
 */
export const serve = (folder, port = 0) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => answer(folder, request, response))
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const close = () =>
        new Promise((closed) => {
          server.close(closed)
          server.closeAllConnections()
        })
      resolve({ address: `http://localhost:${server.address().port}/`, close })
    })
  })
