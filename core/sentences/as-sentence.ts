// A loose piece of text, such as a remark beside a figure, as a sentence of its own.

/** Capital first, full stop last; '' stays ''. */
export const asSentence = (text: string): string =>
  text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
