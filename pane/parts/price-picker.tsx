// Choosing an outcome from the price list by typing: a combobox with a list below it, as the ARIA practices describe it.
// The text stays free: an own description is welcome, and then needs an own price.
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { findPrice } from '../../core'
import { usePane } from '../state'
import { pickerIn } from '../words/picker-words'
import { matchingOffers, type OwnOffers, offerFor } from '../workbook/own-prices'
import { searchPrices, shownPrices } from '../workbook/price-search'
import { Field } from './field'
import { OwnPriceLines, PriceLines } from './price-lines'

interface Props {
  readonly label: string
  readonly why: string
  readonly error?: string | undefined
  readonly value: string
  readonly priceYear: number
  /** Own prices come first; ours that they replace are not offered. */
  readonly own: OwnOffers
  /** @param payer who gains, where an own price that was chosen says so. */
  readonly onChange: (value: string, payer?: string) => void
}

interface Choice {
  readonly key: string
  /** As it goes in the sheet. */
  readonly name: string
  readonly payer?: string
  readonly lines: ReactNode
}

/** What fits a text, and what is chosen when it is the name of a price. */
const choicesFor = (text: string, own: OwnOffers, priceYear: number) => {
  const offers = matchingOffers(own, text)
  const ours = searchPrices(text)
  const near = ours.near && offers.length === 0
  const prices =
    ours.near && !near ? [] : ours.prices.filter(({ key }) => own.offers.every((one) => one.replaces !== key))
  const found: Choice[] = [
    ...offers.map((offer) => ({
      key: `own ${offer.name}`,
      name: offer.name,
      payer: offer.payer,
      lines: <OwnPriceLines offer={offer} priceYear={priceYear} />,
    })),
    ...prices.map((price) => ({
      key: price.key,
      name: price.name.nl,
      lines: <PriceLines price={price} priceYear={priceYear} />,
    })),
  ]
  const [offer, price] = [offerFor(own, text), findPrice(text)]
  const chosen = offer ? `own ${offer.name}` : price?.key
  return { found, near, offered: found.find(({ key }) => key === chosen) }
}

export const PricePicker = ({ label, why, error, value, priceYear, own, onChange }: Props) => {
  const { language } = usePane()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const { found, near, offered } = choicesFor(value, own, priceYear)
  const options = found.slice(0, shownPrices)

  useEffect(() => {
    if (open && active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [open, active])

  const choose = (choice: Choice) => {
    onChange(choice.name, choice.payer)
    setOpen(false)
    setActive(-1)
  }
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && options.length > 0) {
      event.preventDefault()
      setActive(!open ? (step === 1 ? 0 : options.length - 1) : (active + step + options.length) % options.length)
      setOpen(true)
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      const choice = options[active]
      if (choice) choose(choice)
      else close()
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation()
      close()
    }
  }
  const showing = open && options.length > 0
  return (
    <>
      <Field label={label} why={why} hint={pickerIn[language].hint} error={showing ? undefined : error}>
        {(control) => (
          <div className="ik-combo">
            <input
              {...control}
              className="ik-input"
              type="text"
              name="label"
              role="combobox"
              autoComplete="off"
              aria-autocomplete="list"
              aria-expanded={showing}
              aria-controls={`${id}-list`}
              aria-activedescendant={showing && active >= 0 ? `${id}-${active}` : undefined}
              value={value}
              onChange={(event) => {
                onChange(event.target.value)
                setOpen(true)
                setActive(-1)
              }}
              onKeyDown={onKeyDown}
              onClick={() => setOpen(true)}
              onBlur={close}
            />
            {showing && near && <p className="ik-quiet ik-options-more">{pickerIn[language].near(value.trim())}</p>}
            <div
              className="ik-options"
              id={`${id}-list`}
              ref={list}
              role="listbox"
              aria-label={label}
              hidden={!showing}
            >
              {options.map((choice, index) => (
                // biome-ignore lint/a11y/useFocusableInteractive: in a combobox the focus stays in the input.
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the input.
                <div
                  key={choice.key}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  className="ik-option"
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(choice)}
                >
                  {choice.lines}
                </div>
              ))}
            </div>
            {showing && found.length > options.length && (
              <p className="ik-quiet ik-options-more">{pickerIn[language].more(found.length - options.length)}</p>
            )}
          </div>
        )}
      </Field>
      <p className="ik-hidden" role="status">
        {open &&
          value !== '' &&
          (near ? pickerIn[language].near(value.trim()) : pickerIn[language].found(found.length))}
      </p>
      {offered && !open && (
        <div className="ik-chosen" lang={language}>
          <p className="ik-quiet">{pickerIn[language].chosen}</p>
          {offered.lines}
        </div>
      )}
    </>
  )
}
