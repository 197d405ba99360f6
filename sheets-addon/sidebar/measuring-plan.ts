// The plan of the sheets for measuring, which comes with the part of the pane that is about them.
export { meten } from '../../core'
