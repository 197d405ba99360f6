// Meten is a part of the pane of its own.
import type { MeasuringProps } from '../measuring/measuring-screen'
import { Door, partOf } from '../parts/door'

const measuring = partOf(() => import(/* webpackChunkName: "measuring" */ '../measuring'))

export const MeasuringDoor = (props: MeasuringProps) => (
  <Door part={measuring}>{({ MeasuringScreen }) => <MeasuringScreen {...props} />}</Door>
)
