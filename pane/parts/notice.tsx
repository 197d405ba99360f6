// The message above a screen: what worked, or what failed and why. It stays until it is closed or something newer comes.
import { useRef } from 'react'
import { type Notice as Message, usePane } from '../state'
import { Icon } from './icon'

export const Notice = ({ notice }: { readonly notice: Message | undefined }) => {
  const { words, clearNotice } = usePane()
  const place = useRef<HTMLDivElement>(null)
  /** The button goes away with the message, so the focus goes to the heading of the screen. */
  const close = () => {
    clearNotice()
    place.current?.closest('main')?.querySelector('h1')?.focus()
  }
  const failed = notice?.kind === 'failed'
  return (
    <div className="ik-notices" ref={place}>
      <div role="alert">{notice && failed && <Body notice={notice} onClose={close} close={words.general.close} />}</div>
      <div role="status">
        {notice && !failed && <Body notice={notice} onClose={close} close={words.general.close} />}
      </div>
    </div>
  )
}

interface BodyProps {
  readonly notice: Message
  readonly close: string
  readonly onClose: () => void
}

const Body = ({ notice, close, onClose }: BodyProps) => {
  const { words } = usePane()
  return (
    <div className={`ik-notice ik-notice-${notice.kind}`}>
      <Icon name={notice.kind === 'failed' ? 'error' : 'done'} />
      <p>{notice.text}</p>
      <span className="ik-notice-buttons">
        {notice.retry && (
          <button type="button" className="ik-button ik-small" onClick={notice.retry}>
            {words.general.retry}
          </button>
        )}
        {!notice.lasting && (
          <button type="button" className="ik-link" onClick={onClose}>
            {close}
          </button>
        )}
      </span>
    </div>
  )
}
