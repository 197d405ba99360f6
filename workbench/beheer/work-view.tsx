// Long work as one sees it: a bar with a way to stop, then what came out, or why nothing did. The focus goes along, because the button
// that was pressed is no longer there.
import { useEffect, useRef } from 'react'
import { Icon } from '../../pane'
import { download } from '../download'
import type { Job, Outcome } from './jobs'
import type { LongWork, Work } from './long-work'
import { ReportView } from './report-view'
import { useWords } from './words'

interface Props {
  readonly long: LongWork
  /** On the button that starts it. */
  readonly text: string
  readonly job: Job
  /** What to do with the result. */
  readonly next: string
}

export const WorkView = ({ long: { work, start, stop }, text, job, next }: Props) => {
  const { words } = useWords()
  const button = useRef<HTMLButtonElement>(null)
  const ended = work.state === 'stopped' || work.state === 'failed'
  useEffect(() => {
    if (ended) button.current?.focus()
  }, [ended])
  return (
    <>
      {work.state === 'running' && <Running work={work} stop={stop} />}
      {work.state !== 'running' && work.state !== 'done' && (
        <div className="ik-buttons">
          <button ref={button} type="button" className="ik-button ik-primary bh-start" onClick={() => start(job)}>
            {text}
          </button>
        </div>
      )}
      <div role="status">{work.state === 'stopped' && <p className="bh-stopped">{words.progress.stopped}</p>}</div>
      <div role="alert">
        {work.state === 'failed' && (
          <p className="ik-error">
            <Icon name="error" />
            <span>{words.progress.failed(work.reason)}</span>
          </p>
        )}
      </div>
      {work.state === 'done' && <Done outcome={work.outcome} next={next} />}
    </>
  )
}

type RunningWork = Extract<Work, { state: 'running' }>

const Running = ({ work: { done, total, what }, stop }: { readonly work: RunningWork; readonly stop: () => void }) => {
  const { words } = useWords()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  // Said ten times, not five hundred.
  const tenth = Math.floor((10 * done) / Math.max(1, total))
  const said = words.progress.of(Math.ceil((tenth * total) / 10), total)
  return (
    <div className="bh-running">
      <progress className="bh-progress" value={done} max={total} aria-label={words.progress.label} />
      <p className="bh-what">
        {words.progress.of(done, total)} <span className="ik-quiet">{what}</span>
      </p>
      <p className="ik-hidden" role="status">
        {said}
      </p>
      <button ref={button} type="button" className="ik-button" onClick={stop}>
        {words.progress.stop}
      </button>
    </div>
  )
}

const Done = ({ outcome: { file, fileName, shown }, next }: { readonly outcome: Outcome; readonly next: string }) => {
  const { language, words } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="bh-done">
      <h2 className="ik-h2" ref={heading} tabIndex={-1}>
        {words.report.title}
      </h2>
      {file && (
        <>
          <p>
            <button type="button" className="ik-button ik-primary" onClick={() => download(file, fileName)}>
              {words.report.save(fileName)}
            </button>
          </p>
          <p>{next}</p>
        </>
      )}
      <ReportView shown={shown[language]} />
    </section>
  )
}
