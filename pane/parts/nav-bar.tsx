// The bar with the four main screens on top, and the one with the reference screens below.
import { type Screen, usePane } from '../state'

/** The pack of an organisation belongs to Start. */
type Item = Exclude<Screen, 'pack'>

const bars: Readonly<Record<'main' | 'more', readonly Item[]>> = {
  main: ['start', 'outcomes', 'measuring', 'card'],
  more: ['prices', 'functions', 'about'],
}

interface Props {
  readonly kind: 'main' | 'more'
  readonly screen: Screen
}

export const NavBar = ({ kind, screen }: Props) => {
  const { words, go } = usePane()
  const current = screen === 'pack' ? 'start' : screen
  const titles: Readonly<Record<Item, string>> = {
    ...words.nav,
    ...words.more,
  }
  return (
    <nav className={`ik-nav ik-nav-${kind}`} aria-label={kind === 'main' ? words.nav.main : words.nav.more}>
      {bars[kind].map((one) => (
        <button key={one} type="button" aria-current={one === current ? 'page' : undefined} onClick={() => go(one)}>
          {titles[one]}
        </button>
      ))}
    </nav>
  )
}
