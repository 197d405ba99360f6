// The pack of an organisation: choose its files or paste its text, choose the team, and have the sheets made.
import { useMemo } from 'react'
import { ErrorText } from '../parts/error-text'
import { Heading } from '../parts/heading'
import { usePane } from '../state'
import { packWordsIn } from '../words/pack-words'
import { ChoosePack } from './choose-pack'
import type { PackDraft } from './pack-draft'
import { readDraft } from './pack-draft'
import { PackProblems } from './pack-problems'
import { UsePack } from './use-pack'

export interface PackProps {
  readonly draft: PackDraft
  readonly onDraft: (change: PackDraft | ((now: PackDraft) => PackDraft)) => void
  readonly moved: number | undefined
}

export const PackScreen = ({ draft, onDraft, moved }: PackProps) => {
  const { language, go, clearNotice } = usePane()
  const say = packWordsIn[language]
  const found = useMemo(() => readDraft(draft), [draft])
  const reading = typeof found === 'object' ? found : undefined
  const change = (part: PackDraft) => onDraft((now) => ({ ...now, ...part }))
  const again = () => {
    clearNotice()
    onDraft({})
  }
  return (
    <>
      <Heading level={1} moved={moved}>
        {say.title}
      </Heading>
      <p>{say.intro}</p>
      {!reading?.pack && <ChoosePack draft={draft} onDraft={onDraft} />}
      <div role="alert">{typeof found === 'string' && <ErrorText text={say[found]} />}</div>
      {reading && !reading.pack && <PackProblems reading={reading} draft={draft} onChange={change} />}
      {reading && reading.unused.length > 0 && <p className="ik-note">{say.unused(reading.unused.join(', '))}</p>}
      {reading?.pack && <UsePack pack={reading.pack} draft={draft} onChange={change} onDone={() => onDraft({})} />}
      <div className="ik-row-buttons">
        {found !== undefined && (
          <button type="button" className="ik-link" onClick={again}>
            {say.again}
          </button>
        )}
        <button type="button" className="ik-link" onClick={() => go('start')}>
          {say.back}
        </button>
      </div>
    </>
  )
}
