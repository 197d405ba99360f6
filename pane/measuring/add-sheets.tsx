// An Impactkaart without sheets for measuring: what they are for, and the button that adds them.
import type { SheetSet } from '../host'
import { Heading } from '../parts/heading'
import { useOnce } from '../parts/use-once'
import { usePane } from '../state'
import { measuringSheets } from '../workbook/measuring-sheets'
import { addSheets, linkSheets } from './linking'
import { useSay } from './use-measuring'

export const AddSheets = ({ set, moved }: { readonly set: SheetSet; readonly moved: number | undefined }) => {
  const pane = usePane()
  const { words } = pane
  const say = useSay()
  const { busy, run } = useOnce()
  /** When only the second part fails the sheets stand there, and linking can be tried again. */
  const link = async (): Promise<void> => {
    try {
      await linkSheets(pane.host, set)
      await pane.refresh()
      pane.say(say.add.done)
    } catch (error) {
      await pane.refresh()
      pane.fail('write', error, () => void run(link))
    }
  }
  const add = (): void =>
    void run(async () => {
      try {
        await addSheets(pane.host, set)
      } catch (error) {
        return pane.fail('insert', error, add)
      }
      await link()
    })
  const old = pane.workbook.tables?.effects?.on !== 'effecten'
  return (
    <>
      <Heading level={1} moved={moved}>
        {say.title}
      </Heading>
      <p>{say.add.why}</p>
      <ol className="ik-steps-told">
        {say.steps.map(({ title, about }) => (
          <li key={title}>
            <strong>{title}</strong> <span className="ik-quiet">{about}</span>
          </li>
        ))}
      </ol>
      {old ? (
        <p className="ik-empty">{say.add.old}</p>
      ) : (
        <>
          <div className="ik-buttons">
            <button type="button" className="ik-button ik-primary" aria-disabled={busy} onClick={add}>
              {busy ? words.general.busy : say.add.button}
            </button>
          </div>
          <p className="ik-quiet">{say.add.hint(measuringSheets(set.set))}</p>
        </>
      )}
    </>
  )
}
