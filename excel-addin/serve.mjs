// The server of `npm run excel`: the built add-in over https, to this machine only, with the headers that any host of it needs.
// Excel on the web fetches functions.json from its own page, so other origins may read; it shows the pane in a frame, so framing is
// not forbidden. The page carries its own content security policy, because a static host may not be able to send one.
import { createServer } from 'node:https'
import { filesOf, listenLocally } from '../dev/static-files.mjs'

export const headers = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
}

/** Serves `folder`. `certificate` holds cert and key as PEM. Port 0 takes any free port; rejects when the port is taken. */
export const serve = (folder, certificate, port = 0) =>
  listenLocally(createServer(certificate, filesOf(folder, headers)), port, 'https')
