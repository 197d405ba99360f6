/** The headers of every answer, as any host of the add-in should send them. */
export const headers: Readonly<Record<string, string>>

export interface Server {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Serves `folder` over https on this machine. Port 0 takes any free port. */
export const serve: (
  folder: string,
  certificate: { readonly cert: string | Buffer; readonly key: string | Buffer },
  port?: number,
) => Promise<Server>
