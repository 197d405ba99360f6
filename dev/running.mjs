// What the commands that serve a page share: reading --port, a port that is taken, stopping with Ctrl+C.

/** The number after --port; leaves the process with a sentence when it is none. Where 0 is fine it means: any free port. */
export const portFrom = (text, least = 0) => {
  const port = Number(text)
  if (Number.isInteger(port) && port >= least && port <= 65535) return port
  console.error(`--port ${text}: geef een getal van ${least} tot en met 65535. / give a number from ${least} to 65535.`)
  return process.exit(1)
}

export const isTaken = (error) => error?.code === 'EADDRINUSE' || error?.code === 'EACCES'

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
