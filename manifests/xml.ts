// Elements and how they are written: two spaces per level, attributes in the given order, everything escaped.

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlElement[] = [],
): XmlElement => ({ name, attributes, children, text: '' })

export const textElement = (name: string, text: string): XmlElement => ({ name, attributes: {}, children: [], text })

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const lines = ({ name, attributes, children, text }: XmlElement, indent: string): string[] => {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ')
  if (text) return [`${indent}<${start}>${escaped(text)}</${name}>`]
  if (children.length === 0) return [`${indent}<${start}/>`]
  return [`${indent}<${start}>`, ...children.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`]
}

export const printXml = (root: XmlElement): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', ...lines(root, ''), ''].join('\n')
