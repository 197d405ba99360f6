// Prijzen: search the list, and the passport of one price with all we know of it.
import { useState } from 'react'
import { formatNumber, latestPriceYear, type OfferedPrice, passport, type Value } from '../../core'
import { Heading } from '../parts/heading'
import { nameIn } from '../parts/names'
import { PriceLines } from '../parts/price-lines'
import { usePane } from '../state'
import { pickerIn } from '../words/picker-words'
import { referenceIn } from '../words/reference-words'
import { searchPrices, shownPrices } from '../workbook/price-search'

export interface PricesProps {
  readonly search: string
  readonly onSearch: (text: string) => void
  readonly moved: number | undefined
}

export const PricesScreen = ({ search, onSearch, moved }: PricesProps) => {
  const { language, reading } = usePane()
  const say = referenceIn[language].prices
  const [shown, setShown] = useState<OfferedPrice | undefined>(undefined)
  const [turned, setTurned] = useState(0)
  const priceYear = reading?.project.priceYear ?? latestPriceYear
  const turn = (price: OfferedPrice | undefined) => {
    setShown(price)
    setTurned(turned + 1)
  }
  if (shown) return <Passport price={shown} priceYear={priceYear} onBack={() => turn(undefined)} />
  const { prices: found, near } = searchPrices(search)
  return (
    <>
      <Heading level={1} moved={turned === 0 ? moved : `${moved}-${turned}`}>
        {say.title}
      </Heading>
      <p>{say.intro}</p>
      <div className="ik-field">
        <label className="ik-label" htmlFor="ik-price-search">
          {say.search}{' '}
          <span className="ik-hint" id="ik-price-hint">
            {say.searchHint}
          </span>
        </label>
        <input
          className="ik-input"
          id="ik-price-search"
          type="search"
          aria-describedby="ik-price-hint"
          autoComplete="off"
          value={search}
          onChange={(event) => onSearch(event.target.value)}
        />
      </div>
      <p className="ik-quiet" role="status">
        {near ? pickerIn[language].near(search.trim()) : pickerIn[language].found(found.length)}
      </p>
      <ul className="ik-list ik-list-tight">
        {found.slice(0, shownPrices).map((price) => (
          <li key={price.key}>
            <button type="button" className="ik-price-button" onClick={() => turn(price)}>
              <PriceLines price={price} priceYear={priceYear} />
            </button>
          </li>
        ))}
      </ul>
      {found.length > shownPrices && <p className="ik-quiet">{pickerIn[language].more(found.length - shownPrices)}</p>}
    </>
  )
}

interface PassportProps {
  readonly price: OfferedPrice
  readonly priceYear: number
  readonly onBack: () => void
}

const Passport = ({ price, priceYear, onBack }: PassportProps) => {
  const { words, language, workbook, takePrice } = usePane()
  const say = referenceIn[language].prices
  const secure = /^https:\/\//.test(price.url)
  return (
    <>
      <button type="button" className="ik-link" onClick={onBack}>
        {say.back}
      </button>
      <Heading level={1} moved={price.key}>
        {say.passport}
      </Heading>
      <div className="ik-card">
        <PriceLines price={price} priceYear={priceYear} />
      </div>
      <div className="ik-buttons ik-buttons-wrap">
        {workbook.set && (
          <button type="button" className="ik-button ik-primary" onClick={() => takePrice(price.name.nl)}>
            {say.use}
          </button>
        )}
        {secure && (
          <a className="ik-button" href={price.url} target="_blank" rel="noopener noreferrer">
            {say.source}
            <span className="ik-hidden"> ({say.newWindow})</span>
          </a>
        )}
      </div>
      <dl className="ik-passport">
        {passport(price)
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{nameIn(words.passport, label)}</dt>
              <dd lang="nl">{valueText(label, value, language)}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}

/** Years keep their digits together; other numbers are shown as numbers. */
const valueText = (label: string, value: Value, language: 'nl' | 'en'): string =>
  typeof value === 'number' && !label.toLowerCase().includes('jaar') ? formatNumber(value, language) : String(value)
