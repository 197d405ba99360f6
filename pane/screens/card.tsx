// Kaart: always three blocks. Without outcomes that count the first one holds the indication and the others say what is needed.

import type { ReactNode } from 'react'
import { problemIn } from '../../core'
import { CardActions } from '../parts/card-actions'
import { LabourBlock, QualitativeBlock } from '../parts/card-blocks'
import { CardFigures } from '../parts/card-figures'
import { FindingList } from '../parts/finding-list'
import { Heading } from '../parts/heading'
import { Icon } from '../parts/icon'
import { QuickResult } from '../parts/quick-result'
import { usePane } from '../state'
import { findingsOf, type SetReading } from '../workbook/set-reading'
import { NeedSheets } from './need-sheets'

export const CardScreen = ({ moved }: { readonly moved: number | undefined }) => {
  const { words, workbook, reading } = usePane()
  if (!workbook.tables || !reading)
    return <NeedSheets title={words.card.title} text={words.card.needSheets} moved={moved} />
  const indication = reading.card.results.length === 0
  const title = indication ? words.card.titleIndication : words.card.title
  return (
    <>
      <Heading level={1} moved={moved}>
        {title}
        {reading.project.name !== '' && (
          <span className="ik-subtitle" lang="nl">
            {reading.project.name}
          </span>
        )}
      </Heading>
      <Problems reading={reading} />
      <Block title={words.card.quantitative}>
        {indication ? (
          <>
            <QuickResult values={workbook.tables.start} full />
            <p className="ik-quiet">{words.card.indicationNote}</p>
          </>
        ) : (
          <CardFigures reading={reading} />
        )}
      </Block>
      <Block title={words.card.qualitative}>
        <QualitativeBlock />
      </Block>
      <Block title={words.card.labour}>
        <LabourBlock reading={reading} />
      </Block>
      {reading.listed.length > 0 && (
        <Block title={words.card.findings}>
          <FindingList findings={findingsOf(reading)} />
        </Block>
      )}
      <CardActions />
    </>
  )
}

const Block = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="ik-block">
    <h2 className="ik-h2">{title}</h2>
    {children}
  </section>
)

/** What makes the card less than the whole story: rows that do not count, and errors in the project table. */
const Problems = ({ reading }: { readonly reading: SetReading }) => {
  const { words, language, go } = usePane()
  const rows = reading.rowProblems.size
  const problems = [...reading.projectProblems, ...reading.tableProblems]
  if (rows === 0 && problems.length === 0) return null
  return (
    <div className="ik-notice ik-notice-warning">
      <Icon name="warning" />
      <div>
        {problems.map((problem) => (
          <p key={problem.message}>{problemIn(problem, language)}</p>
        ))}
        {rows > 0 && <p>{words.card.wrongRows(rows)}</p>}
      </div>
      {rows > 0 && (
        <span className="ik-notice-buttons">
          <button type="button" className="ik-button ik-small" onClick={() => go('outcomes')}>
            {words.card.toOutcomes}
          </button>
        </span>
      )}
    </div>
  )
}
