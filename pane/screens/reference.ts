// The reference screens: a part of the pane of its own, loaded when one of them is opened for the first time.
export { FunctionsScreen } from './functions'
export { PricesScreen } from './prices'
