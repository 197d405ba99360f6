// A screen that has nothing to show before there is an Impactkaart in the workbook: it says so, and points the way.
import { Heading } from '../parts/heading'
import { usePane } from '../state'

interface Props {
  readonly title: string
  readonly text: string
  readonly moved: number | undefined
}

export const NeedSheets = ({ title, text, moved }: Props) => {
  const { words, workbook, failure, go } = usePane()
  const empty = workbook.ready && workbook.set === undefined && failure === undefined
  return (
    <>
      <Heading level={1} moved={moved}>
        {title}
      </Heading>
      {empty ? (
        <>
          <p className="ik-empty">{text}</p>
          <div className="ik-buttons">
            <button type="button" className="ik-button ik-primary" onClick={() => go('start')}>
              {words.card.make}
            </button>
          </div>
        </>
      ) : (
        <p role="status">{words.general.loading}</p>
      )}
    </>
  )
}
