// The message above a screen: what worked, or what failed and why. It stays until it is closed or something newer comes.
import { useEffect, useRef } from 'react'
import { type Notice as Message, usePane } from '../state'
import { Icon } from './icon'

export const Notice = ({ notice }: { readonly notice: Message | undefined }) => {
  const { clearNotice } = usePane()
  const place = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  const press = (action: () => void) => () => {
    pressed.current = true
    action()
  }
  /** A button that was pressed goes away with the message, so the focus goes to the heading of the screen. */
  useEffect(() => {
    if (notice) return
    if (pressed.current && document.activeElement === document.body)
      place.current?.closest('main')?.querySelector('h1')?.focus()
    pressed.current = false
  }, [notice])
  const failed = notice?.kind === 'failed'
  const body = notice && <Body notice={notice} press={press} onClose={clearNotice} />
  return (
    <div className="ik-notices" ref={place}>
      <div role="alert">{failed && body}</div>
      <div role="status">{!failed && body}</div>
    </div>
  )
}

interface BodyProps {
  readonly notice: Message
  readonly press: (action: () => void) => () => void
  readonly onClose: () => void
}

const Body = ({ notice, press, onClose }: BodyProps) => {
  const { words } = usePane()
  return (
    <div className={`ik-notice ik-notice-${notice.kind}`}>
      <Icon name={notice.kind === 'failed' ? 'error' : 'done'} />
      <p>{notice.text}</p>
      <span className="ik-notice-buttons">
        {notice.retry && (
          <button type="button" className="ik-button ik-small" onClick={press(notice.retry)}>
            {words.general.retry}
          </button>
        )}
        {!notice.lasting && (
          <button type="button" className="ik-link" onClick={press(onClose)}>
            {words.general.close}
          </button>
        )}
      </span>
    </div>
  )
}
