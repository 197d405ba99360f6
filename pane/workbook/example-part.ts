// What opening an example needs: loaded when one is opened for the first time, together with the route that shows its measurements.
export { examples } from '../../core'
export { fillExample } from './fill-example'
export { fillMeasured } from './measured-example'
