// Meten: without an Impactkaart it points the way, without sheets for measuring it offers them, and else it is the route of six steps.
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { SheetSet } from '../host'
import { Heading } from '../parts/heading'
import { Notice } from '../parts/notice'
import { reasonText } from '../parts/show'
import { NeedSheets } from '../screens/need-sheets'
import { usePane } from '../state'
import { AddSheets } from './add-sheets'
import type { Drafts, MeasuringDrafts } from './drafts'
import { Route } from './route'
import { type Measuring, MeasuringContext, useSay, useTables } from './use-measuring'

export interface MeasuringProps {
  readonly drafts: MeasuringDrafts
  readonly onDrafts: (change: (now: MeasuringDrafts) => MeasuringDrafts) => void
  readonly moved: number | undefined
}

export const MeasuringScreen = (props: MeasuringProps) => {
  const { workbook } = usePane()
  const say = useSay()
  const { set } = workbook
  if (!set || !workbook.tables) return <NeedSheets title={say.title} text={say.needSheets} moved={props.moved} />
  if (set.measurements === undefined) return <AddSheets set={set} moved={props.moved} />
  return <WithTables key={set.set} set={set} {...props} />
}

const none: Drafts = {}

const WithTables = ({ set: { set }, drafts, onDrafts, moved }: MeasuringProps & { readonly set: SheetSet }) => {
  const { words, language } = usePane()
  const say = useSay()
  const { tables, problem, reread, retry } = useTables(set)
  const keep = useCallback<Measuring['keep']>(
    (change) =>
      onDrafts((now) => {
        const mine = now[set] ?? none
        return { ...now, [set]: { ...mine, ...(typeof change === 'function' ? change(mine) : change) } }
      }),
    [onDrafts, set],
  )
  const mine = drafts[set] ?? none
  const shown = useRef(mine)
  useEffect(() => {
    shown.current = mine
  }, [mine])
  const latest = useCallback(() => shown.current, [])
  const measuring = useMemo(
    () => tables && { tables, drafts: mine, keep, latest, reread },
    [tables, mine, keep, latest, reread],
  )
  const failure =
    problem === undefined
      ? undefined
      : ({
          kind: 'failed',
          text: `${words.failed.read} ${reasonText(problem, language)}`,
          retry,
          lasting: true,
        } as const)
  return (
    <>
      <Heading level={1} moved={moved}>
        {say.title}
      </Heading>
      <Notice notice={failure} />
      {measuring ? (
        <MeasuringContext value={measuring}>
          <Route />
        </MeasuringContext>
      ) : (
        failure === undefined && <p role="status">{words.general.loading}</p>
      )}
    </>
  )
}
