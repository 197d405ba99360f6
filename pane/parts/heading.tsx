// The heading of a screen or a step. It takes the focus when the user goes there, so that a screen reader says where one is.
import { type ReactNode, useEffect, useRef } from 'react'

interface Props {
  readonly level: 1 | 2
  /** Something that changes with each move to this heading; undefined when it should not take the focus. */
  readonly moved: string | number | undefined
  readonly children: ReactNode
}

export const Heading = ({ level, moved, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (moved !== undefined) heading.current?.focus()
  }, [moved])
  const Tag = level === 1 ? 'h1' : 'h2'
  return (
    <Tag ref={heading} tabIndex={-1} className={`ik-h${level}`}>
      {children}
    </Tag>
  )
}
