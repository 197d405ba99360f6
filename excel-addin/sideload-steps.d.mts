/** Everything to print, in both languages. */
export const sideloadSteps: (manifest: string, address: string, trusted: boolean) => string
