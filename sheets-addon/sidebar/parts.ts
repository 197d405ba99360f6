// Parts of the pane that come later. In a sidebar there is no address to load them from: the script hands them over, and a script element
// in the page puts them where the bundle looks for them. A part that did not come is asked for again at the next try.
import type { Part } from '../wire'
import { ask } from './script'

/** Webpack's own name for what `import()` calls with the name of a part. */
declare let __webpack_chunk_load__: (part: Part) => Promise<void>

const putInPage = (html: string): void => {
  const element = document.createElement('script')
  element.text = html.replace(/^\s*<script>/, '').replace(/<\/script>\s*$/, '')
  document.head.append(element)
}

export const loadPartsFromScript = (): void => {
  const coming = new Map<Part, Promise<void>>()
  const bring = (part: Part): Promise<void> =>
    ask('part', part)
      .then(putInPage)
      .catch((error: unknown) => {
        coming.delete(part)
        throw error
      })
  __webpack_chunk_load__ = (part) => {
    const promise = coming.get(part) ?? bring(part)
    coming.set(part, promise)
    return promise
  }
}
