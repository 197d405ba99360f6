// What the commands share: reading options, a port that is taken, stopping with Ctrl+C.
import { createServer } from 'node:net'
import { parseArgs } from 'node:util'

/** The options that were given. With --help, or with one that is not there, leaves the process with `help`. */
export const optionsOf = (options, help) => {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', default: false } } })
    if (!values.help) return values
    console.log(help)
    return process.exit(0)
  } catch (error) {
    console.error(`${error.message}\n\n${help}`)
    return process.exit(1)
  }
}

/** The number after --port; leaves the process with a sentence when it is none. Where 0 is fine it means: any free port. */
export const portFrom = (text, least = 0) => {
  const port = Number(text)
  if (Number.isInteger(port) && port >= least && port <= 65535) return port
  console.error(`--port ${text}: geef een getal van ${least} tot en met 65535. / give a number from ${least} to 65535.`)
  return process.exit(1)
}

export const isTaken = (error) => error?.code === 'EADDRINUSE' || error?.code === 'EACCES'

/** localhost is both, and a browser may try the second one first. */
const loopbacks = ['127.0.0.1', '::1']

const tryPort = (port, host) =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    // A machine without IPv6 has no ::1, so nobody listens there either.
    probe.once('error', (error) => (isTaken(error) ? reject(error) : resolve()))
    probe.listen(port, host, () => probe.close(resolve))
  })

/** Rejects, as a server would, when a program on this machine listens on the port. */
export const expectFree = async (port) => {
  for (const host of loopbacks) await tryPort(port, host)
}

/** Leaves the process because the port is taken. */
export const refuseTaken = (port) => {
  console.error(
    `Poort ${port} is bezet. Kies een andere met --port. / Port ${port} is taken; choose another with --port.`,
  )
  process.exit(1)
}

/** Ctrl+C and a kind request to stop end the server first. */
export const stopOnRequest = (server) => {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await server.close()
      console.log('\nGestopt. / Stopped.')
      process.exit(0)
    })
  }
}
