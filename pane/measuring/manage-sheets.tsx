// What one can do with the sheets for measuring as a whole: look at them, link them anew, and take them away.
import { metenTitle } from '../../core'
import { ConfirmButton } from '../parts/confirm'
import { useAttempt } from '../parts/use-attempt'
import { usePane } from '../state'
import { measuringSheets } from '../workbook/measuring-sheets'
import { linkSheets, takeAway } from './linking'
import { useMeasuring, useSay } from './use-measuring'

export const ManageSheets = () => {
  const { host, workbook, refresh } = usePane()
  const say = useSay()
  const { tables, reread } = useMeasuring()
  const { attempt } = useAttempt()
  const { set } = workbook
  if (!set) return null
  const again = async (action: Promise<void>): Promise<void> => {
    await action
    await refresh()
  }
  const remove = async (): Promise<void> => {
    const linked = await takeAway(host, set, await reread())
    if (linked !== undefined) throw new Error(say.link.unclear(linked))
  }
  return (
    <details className="ik-details ik-section">
      <summary>{say.manage.title}</summary>
      <div className="ik-row-buttons">
        {(['indicatorenplan', 'metingen', 'verhalen', 'monitor'] as const).map((role) => (
          <button
            key={role}
            type="button"
            className="ik-link"
            onClick={() => void attempt('show', () => host.show(metenTitle(role, tables.set)))}
          >
            {say.showSheet(metenTitle(role, tables.set))}
          </button>
        ))}
      </div>
      <p className="ik-quiet ik-below">{say.manage.linkHint}</p>
      <div className="ik-row-buttons">
        <button
          type="button"
          className="ik-link"
          onClick={() =>
            void attempt(
              'write',
              () => again(linkSheets(host, set)),
              () => say.manage.linked,
            )
          }
        >
          {say.manage.link}
        </button>
        <ConfirmButton
          label={say.manage.remove}
          question={say.manage.removeSure(measuringSheets(set.set))}
          yes={say.manage.removeYes}
          onYes={() =>
            void attempt(
              'remove',
              () => again(remove()),
              () => say.manage.removed,
            )
          }
        />
      </div>
    </details>
  )
}
