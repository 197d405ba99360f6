// The factor with its low-high band on one line, and the point 1 where the costs are earned back.
import { useId } from 'react'
import { usePane } from '../state'
import { factorText } from './show'

interface Props {
  readonly factor: number
  readonly low: number
  readonly high: number
}

export const FactorBand = ({ factor, low, high }: Props) => {
  const { words, language } = usePane()
  const id = useId()
  const [least, most] = [Math.min(0, low, factor), Math.max(1.25, high * 1.1, factor * 1.1)]
  const at = (value: number): number => ((value - least) / (most - least)) * 100
  const one = `${at(1)}%`
  const [told = '', lowest = '', highest = ''] = [factor, low, high].map((value) => factorText(value, language))
  return (
    <div className="ik-band">
      <svg role="img" aria-labelledby={id} width="100%" height="28">
        <title id={id}>
          {lowest === highest ? words.card.factorPicture(told) : words.card.bandPicture(told, lowest, highest)}
        </title>
        <line className="ik-band-line" x1="0" x2="100%" y1="14" y2="14" />
        <rect
          className="ik-band-range"
          x={`${at(low)}%`}
          y="8"
          width={`${Math.max(at(high) - at(low), 0.5)}%`}
          height="12"
          rx="6"
        />
        <line className="ik-band-even" x1={one} x2={one} y1="0" y2="28" />
        <circle className="ik-band-factor" cx={`${at(factor)}%`} cy="14" r="7" />
      </svg>
      <p className="ik-band-legend ik-quiet" aria-hidden="true">
        <svg width="3" height="16" aria-hidden="true">
          <line className="ik-band-even" x1="1.5" x2="1.5" y1="0" y2="16" />
        </svg>
        {words.card.evenPoint}
      </p>
    </div>
  )
}
