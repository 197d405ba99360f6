/** Types of serve.mjs, which is plain JavaScript because `npm start` runs it directly. */
export function serve(folder: string, port?: number): Promise<{ address: string; close: () => Promise<void> }>
export const contentSecurityPolicy: string
