// Where Start points at the pack of an organisation, and the door to its screen: a part of the pane of its own.
import type { PackProps } from '../pack/pack-screen'
import { Door, partOf } from '../parts/door'
import { usePane } from '../state'

const pack = partOf(() => import(/* webpackChunkName: "pack" */ '../pack/pack-screen'))

export const PackDoor = (props: PackProps) => <Door part={pack}>{({ PackScreen }) => <PackScreen {...props} />}</Door>

const say = {
  nl: {
    title: 'Heeft uw organisatie een pakket?',
    about: 'Dan staan namen, prijzen en indicatoren alvast goed.',
    choose: 'Kies een pakket',
  },
  en: {
    title: 'Does your organisation have a pack?',
    about: 'Then names, prices and indicators are right from the start.',
    choose: 'Choose a pack',
  },
}

export const PackEntry = () => {
  const { language, go } = usePane()
  const { title, about, choose } = say[language]
  return (
    <section className="ik-section" aria-labelledby="ik-pack">
      <h2 className="ik-h2" id="ik-pack">
        {title}
      </h2>
      <p className="ik-quiet">{about}</p>
      <button type="button" className="ik-button" onClick={() => go('pack')}>
        {choose}
      </button>
    </section>
  )
}
