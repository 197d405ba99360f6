// The reference screens Prijzen and Functies are a part of the pane of their own.
import { Door, partOf } from '../parts/door'
import type { PricesProps } from './prices'

const reference = partOf(() => import(/* webpackChunkName: "reference" */ './reference'))

export const PricesDoor = (props: PricesProps) => (
  <Door part={reference}>{({ PricesScreen }) => <PricesScreen {...props} />}</Door>
)

export const FunctionsDoor = (props: { readonly moved: number | undefined }) => (
  <Door part={reference}>{({ FunctionsScreen }) => <FunctionsScreen {...props} />}</Door>
)
