// The few pictures of the pane. They always stand beside a text and are hidden from screen readers.

const paths = {
  error:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 9.25a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8ZM8 4a.6.6 0 0 0-.6.6v4a.6.6 0 0 0 1.2 0v-4A.6.6 0 0 0 8 4Z',
  warning:
    'M7.1 2.2a1 1 0 0 1 1.8 0l5.5 10.3a1 1 0 0 1-.9 1.5h-11a1 1 0 0 1-.9-1.5L7.1 2.2ZM8 10.7a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6ZM8 5.5a.6.6 0 0 0-.6.6v3a.6.6 0 0 0 1.2 0v-3a.6.6 0 0 0-.6-.6Z',
  done: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.1 4.9a.6.6 0 0 0-.85-.05L7.1 9l-1.5-1.4a.6.6 0 0 0-.8.9l1.9 1.8c.24.22.6.21.83 0l3.5-3.5a.6.6 0 0 0 .07-.9Z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 6a.6.6 0 0 0-.6.6v3.6a.6.6 0 0 0 1.2 0V7.6A.6.6 0 0 0 8 7Zm0-2.9a.85.85 0 1 0 0 1.7.85.85 0 0 0 0-1.7Z',
} as const

export const Icon = ({ name }: { readonly name: keyof typeof paths }) => (
  <svg
    className={`ik-icon ik-icon-${name}`}
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    <path d={paths[name]} />
  </svg>
)
