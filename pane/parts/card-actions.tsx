// What one can do with the card: save, print, share, show the sheet, and take our sheets away again.
import { useState } from 'react'
import { sheetTitle } from '../../core'
import { usePane } from '../state'
import { Confirm } from './confirm'

export const CardActions = () => {
  const pane = usePane()
  const { words, host, workbook } = pane
  const [asking, setAsking] = useState(false)
  const { capabilities } = host
  const set = workbook.set?.set ?? ''

  const attempt = async (what: 'save' | 'print' | 'share', done?: string): Promise<void> => {
    try {
      await host[what]()
      if (done !== undefined) pane.say(done)
    } catch (error) {
      pane.fail(what, error, () => void attempt(what, done))
    }
  }
  const show = async (): Promise<void> => {
    try {
      await host.show(sheetTitle('kaart', set))
    } catch (error) {
      pane.fail('show', error, () => void show())
    }
  }
  const remove = async (): Promise<void> => {
    setAsking(false)
    try {
      await host.remove(set)
      await pane.refresh()
      pane.go('start')
      pane.say(words.card.removed)
    } catch (error) {
      pane.fail('remove', error, () => void remove())
    }
  }
  return (
    <section className="ik-block">
      <h2 className="ik-h2">{words.card.actions}</h2>
      <div className="ik-buttons ik-buttons-wrap">
        <button type="button" className="ik-button" onClick={() => void show()}>
          {words.card.show}
        </button>
        {capabilities.save && (
          <button type="button" className="ik-button" onClick={() => void attempt('save', words.card.saved)}>
            {words.card.save}
          </button>
        )}
        {capabilities.print && (
          <button type="button" className="ik-button" onClick={() => void attempt('print')}>
            {words.card.print}
          </button>
        )}
        {capabilities.share && (
          <button
            type="button"
            className="ik-button"
            aria-describedby="ik-share-hint"
            onClick={() => void attempt('share', words.card.shared)}
          >
            {words.card.share}
          </button>
        )}
      </div>
      {capabilities.share && (
        <p className="ik-quiet" id="ik-share-hint">
          {words.card.shareHint}
        </p>
      )}
      {asking ? (
        <Confirm
          question={words.card.removeSure}
          yes={words.card.removeYes}
          onYes={() => void remove()}
          onNo={() => setAsking(false)}
        />
      ) : (
        <button type="button" className="ik-link" onClick={() => setAsking(true)}>
          {words.card.remove}
        </button>
      )}
    </section>
  )
}
