// Functies: the help of every function, generated from the catalogue, with a button that puts it in the selected cell.
import { useState } from 'react'
import { bare, type CatalogueFunction, catalogue, impactkaartNames } from '../../core'
import { FormulasInWorkbook } from '../parts/formulas-in-workbook'
import { FunctionExample } from '../parts/function-example'
import { Heading } from '../parts/heading'
import { useOnce } from '../parts/use-once'
import { usePane } from '../state'
import { referenceIn } from '../words/reference-words'
import { cellFormula, syntaxText } from '../workbook/formula-text'

export const FunctionsScreen = ({ moved }: { readonly moved: number | undefined }) => {
  const { language, host } = usePane()
  const say = referenceIn[language].functions
  const [search, setSearch] = useState('')
  const found = catalogue.filter((fn) => bare(`${fn.name} ${fn.help[language]}`).includes(bare(search)))
  return (
    <>
      <Heading level={1} moved={moved}>
        {say.title}
      </Heading>
      <p>{host.capabilities.functions ? say.intro : say.notHere}</p>
      <div className="ik-field">
        <label className="ik-label" htmlFor="ik-function-search">
          {say.search}
        </label>
        <input
          className="ik-input"
          id="ik-function-search"
          type="search"
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      {found.length === 0 && <p role="status">{say.none}</p>}
      <ul className="ik-list ik-list-tight">
        {found.map((fn) => (
          <li key={fn.name}>
            <FunctionHelp fn={fn} />
          </li>
        ))}
      </ul>
      <FormulasInWorkbook />
    </>
  )
}

const FunctionHelp = ({ fn }: { readonly fn: CatalogueFunction }) => {
  const { language, host } = usePane()
  const say = referenceIn[language].functions
  return (
    <details className="ik-details ik-function">
      <summary>
        <span className="ik-function-name" lang="nl">
          {fn.name}
        </span>
        <span className="ik-quiet">{fn.help[language]}</span>
      </summary>
      <p>
        <code className="ik-code" lang="nl">
          {syntaxText(fn, host.kind, language)}
        </code>
      </p>
      <h2 className="ik-h3">{say.parameters}</h2>
      {fn.parameters.length === 0 ? (
        <p className="ik-quiet">{say.noParameters}</p>
      ) : (
        <dl className="ik-passport">
          {fn.parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>
                <span lang="nl">{parameter.name}</span>
                {parameter.optional && <span className="ik-quiet"> ({say.optional})</span>}
              </dt>
              <dd>{parameter.help[language]}</dd>
            </div>
          ))}
        </dl>
      )}
      {fn.examples.slice(0, 1).map((example) => (
        <FunctionExample key={example.origin} fn={fn} example={example} />
      ))}
      {host.capabilities.functions && <InsertButton fn={fn} />}
    </details>
  )
}

const InsertButton = ({ fn }: { readonly fn: CatalogueFunction }) => {
  const pane = usePane()
  const { language, workbook, host } = pane
  const say = referenceIn[language].functions
  const { formula, filledWith } = cellFormula(fn, workbook.set && impactkaartNames(workbook.set.set))
  const { run } = useOnce()
  const insert = (): void =>
    void run(async () => {
      try {
        await host.writeFormula(formula)
        const next = fn.parameters.length > 0 ? ` ${say.next[filledWith]}` : ''
        pane.say(say.done(fn.name) + next)
      } catch (error) {
        pane.fail('formula', error, insert)
      }
    })
  return (
    <>
      <button type="button" className="ik-button" onClick={insert}>
        {say.insert}
        <span className="ik-hidden" lang="nl">
          {' '}
          ({fn.name})
        </span>
      </button>
      {filledWith !== 'blanks' && fn.parameters.length > 0 && <p className="ik-quiet">{say.filledWith[filledWith]}</p>}
    </>
  )
}
