// Versions as VERSIE shows them. The method's version changes when a number can change; the price list's when a figure changes.

/** Version of the functions: what can be called. */
export const functionsVersion = '0.4.0'

/** Version of the price list: year and number of the edition. */
export const priceListVersion = '2026-1'

/** Version of the method: how inputs become results. */
export const methodVersion = '1'

/** Version of the sheets: what stands where. 1 is that of 0.2.0; since 2 the effects have a sheet of their own. */
export const templateVersion = '2'
