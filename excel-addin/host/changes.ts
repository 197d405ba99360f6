// What changes the shape of the workbook, and what is needed for that alone: loaded together, apart from the pane.

export { extendPlan } from './extend'
export { insertPlan } from './insert'
export { needsUs, removeSet } from './remove'
export { repairFormulas } from './repair'
export { shareCopies } from './share'
