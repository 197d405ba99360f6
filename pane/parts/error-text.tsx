// A sentence about what is wrong, with its picture; a screen reader hears first that it is an error.
import { usePane } from '../state'
import { Icon } from './icon'

export const ErrorText = ({ text }: { readonly text: string }) => {
  const { words } = usePane()
  return (
    <p className="ik-error">
      <Icon name="error" />
      <span>
        <span className="ik-hidden">{words.general.error} </span>
        {text}
      </span>
    </p>
  )
}
