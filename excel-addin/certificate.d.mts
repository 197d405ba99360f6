export interface Certificate {
  readonly ca: Buffer
  readonly cert: Buffer
  readonly key: Buffer
  /** The system trusts it. */
  readonly trusted: boolean
}

/** Makes a certificate in `folder`, or takes the one that is there. */
export const untrustedCertificate: (folder: string) => Promise<Certificate>

/** A certificate that this system trusts where that is possible without sudo. */
export const localCertificate: (folder: string, options?: { readonly trust?: boolean }) => Promise<Certificate>
