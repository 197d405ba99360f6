// The pane: header with the four main screens, the screen itself, the strip of the selected cell, and the reference screens below.
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import type { Host } from './host'
import type { MeasuringDrafts } from './measuring/drafts'
import type { PackDraft } from './pack/pack-draft'
import { ErrorStrip } from './parts/error-strip'
import { NavBar } from './parts/nav-bar'
import { Notice } from './parts/notice'
import { SetChooser } from './parts/set-chooser'
import { reasonText } from './parts/show'
import type { OutcomeFormState } from './screens/save-outcome'
import { StartScreen } from './screens/start'
import {
  keepLanguage,
  keptLanguage,
  type Later,
  type Notice as Message,
  type Pane,
  PaneContext,
  type Screen,
} from './state'
import { type Words, wordsIn } from './words/words'
import { useQuickForm } from './workbook/quick-form'
import { useWorkbook } from './workbook/workbook'

export const App = ({ host }: { readonly host: Host }) => {
  const live = useWorkbook(host)
  const [language, setLanguageNow] = useState(() => keptLanguage() ?? host.language)
  const [screen, setScreen] = useState<Screen>('start')
  const [moved, setMoved] = useState<number | undefined>(undefined)
  const [step, setStep] = useState(0)
  const [notice, setNotice] = useState<Message | undefined>(undefined)
  const [making, setMaking] = useState(false)
  const [outcomeForm, setOutcomeForm] = useState<OutcomeFormState | undefined>(undefined)
  const [measuring, setMeasuring] = useState<MeasuringDrafts>({})
  const [pack, setPack] = useState<PackDraft>({})
  const [priceSearch, setPriceSearch] = useState('')
  const words = wordsIn[language]

  const go = useCallback((next: Screen) => {
    setScreen(next)
    setNotice(undefined)
    setMoved((count = 0) => count + 1)
  }, [])
  const failed = useCallback(
    (what: keyof Words['failed'], error: unknown, retry?: () => void): Message => ({
      kind: 'failed',
      text: `${words.failed[what]} ${reasonText(error, language)}`,
      ...(retry && { retry }),
    }),
    [words, language],
  )
  const fail = useCallback<Pane['fail']>(
    (what, error, retry) => {
      const message = failed(what, error, retry)
      setNotice({ ...message, text: `${message.text} ${words.failed.kept}` })
    },
    [failed, words],
  )
  const clearNotice = useCallback(() => setNotice(undefined), [])
  const { tables, set } = live.workbook
  const { later, load, problem: notLoaded } = useLater()
  const reading = useMemo(() => tables && set && later?.readSet(set.set, tables), [tables, set, later])
  const form = useQuickForm(
    { host, language, fail, clearNotice },
    {
      ready: live.workbook.ready,
      set: making ? undefined : set?.set,
      sheet: making ? undefined : tables?.start,
      sets: live.workbook.sets.map((one) => one.set),
    },
  )

  const pane: Pane = {
    ...live,
    host,
    language,
    words,
    setLanguage: (next) => {
      keepLanguage(next)
      setLanguageNow(next)
    },
    reading,
    later,
    load,
    go,
    say: useCallback((text: string) => setNotice({ kind: 'done', text }), []),
    fail,
    clearNotice,
    making,
    setMaking,
    takePrice: (label) => {
      setOutcomeForm({ kind: 'add', draft: { count: 'number', typed: { label } } })
      go('outcomes')
    },
  }
  const failure = (): Message | undefined => {
    if (live.failure !== undefined) return { ...failed('read', live.failure, () => void live.refresh()), lasting: true }
    if (notLoaded === undefined) return undefined
    return { ...failed('load', notLoaded, () => void load().catch(() => undefined)), lasting: true }
  }
  const shown = (): ReactNode => {
    if (screen === 'start') return <StartScreen form={form} step={step} onStep={setStep} moved={moved} />
    if (!later) return <p role="status">{words.general.loading}</p>
    const { OutcomesScreen, MeasuringDoor, CardScreen, PackDoor, PricesDoor, FunctionsDoor, AboutScreen } = later
    const screens: Readonly<Record<Exclude<Screen, 'start'>, () => ReactNode>> = {
      pack: () => <PackDoor draft={pack} onDraft={setPack} moved={moved} />,
      outcomes: () => <OutcomesScreen form={outcomeForm} onForm={setOutcomeForm} moved={moved} />,
      measuring: () => <MeasuringDoor drafts={measuring} onDrafts={setMeasuring} moved={moved} />,
      card: () => <CardScreen moved={moved} />,
      prices: () => <PricesDoor search={priceSearch} onSearch={setPriceSearch} moved={moved} />,
      functions: () => <FunctionsDoor moved={moved} />,
      about: () => <AboutScreen moved={moved} />,
    }
    return screens[screen]()
  }
  return (
    <PaneContext value={pane}>
      <div className="ik-pane" lang={language}>
        <NavBar kind="main" screen={screen} />
        <main className="ik-main">
          <SetChooser onChoose={() => setOutcomeForm(undefined)} />
          <Notice notice={failure() ?? notice} />
          {shown()}
        </main>
        <ErrorStrip />
        <NavBar kind="more" screen={screen} />
      </div>
    </PaneContext>
  )
}

/** Loads the other screens as soon as the first one stands; when that fails it can be tried again. */
const useLater = () => {
  const [later, setLater] = useState<Later | undefined>(undefined)
  const [problem, setProblem] = useState<unknown>(undefined)
  const load = useCallback(async (): Promise<Later> => {
    try {
      const loaded = await import(/* webpackChunkName: "later" */ './later')
      setLater(loaded)
      setProblem(undefined)
      return loaded
    } catch (error) {
      setProblem(error)
      throw error
    }
  }, [])
  useEffect(() => {
    // A failure is kept in `problem` and told above the screen.
    load().catch(() => undefined)
  }, [load])
  return { later, load, problem }
}
