// The outcomes that are linked: to which indicator, what that gives in the sheet, and the way back to one's own chances.
import { impactkaartNames, metenNames, sameWord } from '../../../core'
import { ConfirmButton } from '../../parts/confirm'
import { shareText } from '../../parts/show'
import { useAttempt } from '../../parts/use-attempt'
import { usePane } from '../../state'
import { measuredIn } from '../tables/changes'
import type { LinkField } from '../tables/headings'
import { linkInputs, linkRows, takeLinkAway } from '../tables/link-rows'
import { turnedAround } from '../tables/linkable'
import type { MeasuringTables } from '../tables/measuring-tables'
import { sharesOf } from '../tables/shares'
import { linesBlock, type SheetRow, unchangedRow } from '../tables/sheet-table'
import { useMeasuring, useSay } from '../use-measuring'
import { LinkBasis } from './link-basis'

export const LinkList = () => {
  const { language, workbook } = usePane()
  const say = useSay()
  const { tables } = useMeasuring()
  const rows = linkRows(tables)
  const outcomes = workbook.tables?.outcomes ?? []
  const isTurned = (label: string): boolean => turnedAround(outcomes).some((one) => sameWord(one.label, label))
  if (rows.length === 0) return null
  const percent = (row: SheetRow<LinkField>, field: 'without' | 'with'): string => {
    const cell = row.cell(field)
    return typeof cell === 'number' ? shareText(cell, language) : say.link.unknown
  }
  const measured = measuredIn(tables)
  const sharesIn = (row: SheetRow<LinkField>) =>
    sharesOf(measured, tables, row.text('indicator'), Number(row.cell('threshold')))
  return (
    <ul className="ik-list ik-below" aria-label={say.link.list}>
      {rows.map((row) => (
        <li key={row.row} className="ik-card">
          <h4 className="ik-h3" lang="nl">
            {row.text('outcome')}
          </h4>
          <p className="ik-quiet">
            <span lang="nl">{row.text('indicator')}</span> · {say.link.upTo(row.text('threshold'))}
          </p>
          <p className="ik-quiet">{say.link.chances(percent(row, 'without'), percent(row, 'with'))}</p>
          {row.text('use') === 'nee' ? <p className="ik-quiet">{say.link.off}</p> : <LinkBasis {...sharesIn(row)} />}
          {isTurned(row.text('outcome')) && <p className="ik-note">{say.link.wantsMore(row.text('outcome'))}</p>}
          <LinkButtons row={row} />
        </li>
      ))}
    </ul>
  )
}

const LinkButtons = ({ row }: { readonly row: SheetRow<LinkField> }) => {
  const { host, refresh } = usePane()
  const say = useSay()
  const { tables, reread } = useMeasuring()
  const { attempt } = useAttempt()
  const label = row.text('outcome')
  const on = row.text('use') !== 'nee'
  const again = () => Promise.all([reread(), refresh()])
  /** The tables as they are now, with this link as it is on screen. */
  const untouched = async (): Promise<MeasuringTables> => {
    const fresh = await reread()
    if (!unchangedRow(fresh.link, row, linkInputs)) throw new Error(say.changedMeanwhile)
    return fresh
  }
  const turn = async (): Promise<void> => {
    const { link } = await untouched()
    const block = linesBlock(link, new Map([[row.row, { use: on ? 'nee' : 'ja' }]]))
    if (block) await host.write({ [metenNames(tables.set).link]: block })
    await again()
  }
  const remove = async (): Promise<void> => {
    const name = impactkaartNames(tables.set).outcomes
    const fresh = await untouched()
    const linked = linkRows(fresh).find((one) => one.row === row.row) ?? row
    const outcomes = (await host.read([name]))[name] ?? []
    if (!(await takeLinkAway(host, fresh, outcomes, linked))) throw new Error(say.link.unclear(label))
    await again()
  }
  return (
    <div className="ik-row-buttons">
      <button
        type="button"
        className="ik-link"
        onClick={() => void attempt('write', turn, () => (on ? say.link.turnedOff(label) : say.link.turnedOn(label)))}
      >
        {on ? say.link.useOwn : say.link.useMeasured}
        <span className="ik-hidden" lang="nl">
          {' '}
          {label}
        </span>
      </button>
      <ConfirmButton
        label={say.link.remove}
        fullLabel={say.link.removeOf(label)}
        question={say.link.removeSure(label)}
        yes={say.link.removeYes}
        onYes={() => void attempt('write', remove, () => say.link.removed(label))}
      />
    </div>
  )
}
