// What the window of the workbench is called, so that the page Beheer, which it opens, finds the way back to it.
export const workbenchWindow = 'impactkaart-werkbank'
