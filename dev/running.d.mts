/** Rejects, as a server would, when a program on this machine listens on the port. */
export const expectFree: (port: number) => Promise<void>
