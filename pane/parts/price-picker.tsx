// Choosing an outcome from the price list by typing: a combobox with a list below it, as the ARIA practices describe it.
// The text stays free: an own description is welcome, and then needs an own price.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { findPrice, type OfferedPrice } from '../../core'
import { usePane } from '../state'
import { searchPrices, shownPrices } from '../workbook/price-search'
import { Field } from './field'
import { PriceLines } from './price-lines'

interface Props {
  readonly label: string
  readonly why: string
  readonly error?: string | undefined
  readonly value: string
  readonly priceYear: number
  readonly onChange: (value: string) => void
}

export const PricePicker = ({ label, why, error, value, priceYear, onChange }: Props) => {
  const { words, language } = usePane()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const { prices: found, near } = searchPrices(value)
  const options = found.slice(0, shownPrices)
  const chosen = findPrice(value)
  const offered = chosen && found.find(({ key }) => key === chosen.key)

  useEffect(() => {
    if (open && active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [open, active])

  const choose = (price: OfferedPrice) => {
    onChange(price.name.nl)
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
      const price = options[active]
      if (price) choose(price)
      else close()
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation()
      close()
    }
  }
  const showing = open && options.length > 0
  return (
    <>
      <Field label={label} why={why} hint={words.picker.hint} error={showing ? undefined : error}>
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
            {showing && near && <p className="ik-quiet ik-options-more">{words.picker.near(value.trim())}</p>}
            <div
              className="ik-options"
              id={`${id}-list`}
              ref={list}
              role="listbox"
              aria-label={label}
              hidden={!showing}
            >
              {options.map((price, index) => (
                // biome-ignore lint/a11y/useFocusableInteractive: in a combobox the focus stays in the input.
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the input.
                <div
                  key={price.key}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  className="ik-option"
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(price)}
                >
                  <PriceLines price={price} priceYear={priceYear} />
                </div>
              ))}
            </div>
            {showing && found.length > options.length && (
              <p className="ik-quiet ik-options-more">{words.picker.more(found.length - options.length)}</p>
            )}
          </div>
        )}
      </Field>
      <p className="ik-hidden" role="status">
        {open && value !== '' && (near ? words.picker.near(value.trim()) : words.picker.found(found.length))}
      </p>
      {offered && !open && (
        <div className="ik-chosen" lang={language}>
          <p className="ik-quiet">{words.picker.chosen}</p>
          <PriceLines price={offered} priceYear={priceYear} />
        </div>
      )}
    </>
  )
}
