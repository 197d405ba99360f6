// The server of the built workbench: the files of one folder, to this machine only, with the headers that keep the page to itself:
// its own scripts, no other address, no framing. Plain Node, because `npm start` runs it directly.
import { createServer } from 'node:http'
import { filesOf, listenLocally } from '../dev/static-files.mjs'

/**
 * The grid sets styles on its elements, so inline styles are the one exception. The page carries the same policy for other servers,
 * but for framing, which only a header can forbid.
 */
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

/** Serves `folder` on this machine. Port 0 takes any free port; rejects when the port is taken. */
export const serve = (folder, port = 0) => listenLocally(createServer(filesOf(folder, headers)), port, 'http')
