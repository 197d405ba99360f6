// The route of measuring and telling: a part of the pane of its own, loaded when its screen is opened for the first time.
export { MeasuringScreen } from './measuring-screen'
