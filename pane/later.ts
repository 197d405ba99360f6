// What the first screen can do without: it is loaded right after it, so that the first steps need not wait for prices and templates.

export { AboutScreen } from './screens/about'
export { CardScreen } from './screens/card'
export { Examples } from './screens/examples'
export { MeasuringDoor } from './screens/measuring-door'
export { OutcomesScreen } from './screens/outcomes'
export { PackDoor, PackEntry } from './screens/pack-door'
export { FunctionsDoor, PricesDoor } from './screens/reference-doors'
export { fillStart, insertSet } from './workbook/make-set'
export { readSet } from './workbook/set-reading'
