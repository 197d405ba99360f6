// A certificate for https://localhost, made by office-addin-dev-certs. On Windows and Mac that package also lets the system trust it
// (the system asks). Elsewhere trusting would need sudo, so there and in an automated run the certificate is only made, in .cache.
import { X509Certificate } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const days = 30
const names = ['localhost', '127.0.0.1']

/** Made before, and still good for a day. */
const isFresh = (file) => {
  if (!existsSync(file)) return false
  try {
    return Date.parse(new X509Certificate(readFileSync(file)).validTo) > Date.now() + 24 * 3600 * 1000
  } catch {
    return false
  }
}

/** Makes a certificate in `folder`, or takes the one that is there. Nothing is trusted, no rights are needed. */
export const untrustedCertificate = async (folder) => {
  const { generateCertificates } = await import('office-addin-dev-certs')
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name))
  if (![ca, cert, key].every((file) => existsSync(file)) || !isFresh(cert)) {
    rmSync(folder, { recursive: true, force: true })
    await generateCertificates(ca, cert, key, days, names)
  }
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key), trusted: false }
}

/** A certificate that this system trusts where that is possible without sudo. */
export const localCertificate = async (folder, { trust = true } = {}) => {
  const canTrust = trust && !process.env.CI && ['win32', 'darwin'].includes(process.platform)
  if (!canTrust) return untrustedCertificate(folder)
  try {
    const { getHttpsServerOptions } = await import('office-addin-dev-certs')
    return { ...(await getHttpsServerOptions()), trusted: true }
  } catch (error) {
    console.error(`Het certificaat wordt niet vertrouwd. / The certificate is not trusted. ${error?.message ?? error}`)
    return untrustedCertificate(folder)
  }
}
