// A short list of figures: what it is on the left, the value on the right.

interface Props {
  readonly figures: readonly (readonly [name: string, value: string])[]
}

export const FigureList = ({ figures }: Props) => (
  <dl className="ik-figures">
    {figures.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
