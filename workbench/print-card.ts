export const printCard = async (..._: unknown[]) => undefined
