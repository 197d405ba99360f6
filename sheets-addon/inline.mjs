// HTML files for the sidebar: Google serves nothing beside a page, so script and styles go into it.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import webpack from 'webpack'

const { Compilation, sources } = webpack

/** Inside a page, a script ends at the first closing tag, wherever that stands. */
const withinPage = (script) => script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')

const element = (script) => `<script>${withinPage(script)}</script>`

/**
 * Replaces the tags of Sidebar.css and Sidebar.js in the page by what is in those files. What loads later becomes an HTML file of its own,
 * because a script at Google holds no other files that it can hand over.
 */
export class InlinedPage {
  constructor(file) {
    this.file = file
  }

  apply(compiler) {
    const file = path.join(compiler.context, this.file)
    compiler.hooks.thisCompilation.tap('page', (compilation) => {
      compilation.fileDependencies.add(file)
      const take = (name) => {
        const text = String(compilation.getAsset(name).source.source())
        compilation.deleteAsset(name)
        return text
      }
      const emit = (name, text) => compilation.emitAsset(`${name}.html`, new sources.RawSource(text))
      compilation.hooks.processAssets.tap({ name: 'page', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const page = readFileSync(file, 'utf8')
          .replace('<link rel="stylesheet" href="Sidebar.css" />', () => `<style>${take('Sidebar.css')}</style>`)
          .replace('<script src="Sidebar.js"></script>', () => element(take('Sidebar.js')))
        emit('Sidebar', page)
        for (const chunk of [...compilation.chunks].filter((one) => !one.canBeInitial()))
          for (const script of [...chunk.files]) emit(chunk.name, element(take(script)))
      })
    })
  }
}
