// Answers requests with the files under one folder, for the servers of `npm start` and `npm run excel`. It only reads, and never
// outside the folder, not through a link either. Plain Node, because those commands run before anything is installed.
import { createReadStream, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { expectFree } from './running.mjs'

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

/** The file that an address stands for, or undefined when it is missing or outside the folder. */
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

/** A listener for createServer of node:http or node:https. Every answer carries `headers`. */
export const filesOf = (folder, headers) => (request, response) => {
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
 * Lets a server answer this machine only. Port 0 takes any free port; rejects when the port is taken.
 * `close` also ends connections that are still open.
 */
export const listenLocally = async (server, port, protocol) => {
  if (port !== 0) await expectFree(port)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const close = () =>
        new Promise((closed) => {
          server.close(closed)
          server.closeAllConnections()
        })
      resolve({ address: `${protocol}://localhost:${server.address().port}/`, close })
    })
  })
}
