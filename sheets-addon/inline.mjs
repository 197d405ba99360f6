// One file for the sidebar: Google serves nothing beside it, so script and styles go into the page.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import webpack from 'webpack'

const { Compilation, sources } = webpack

/** Inside a page, a script ends at the first closing tag, wherever that stands. */
const withinPage = (script) => script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')

/** Replaces the tags of Sidebar.css and Sidebar.js in the page by what is in those files. */
export class InlinedPage {
  constructor(file) {
    this.file = file
  }

  apply(compiler) {
    const file = path.join(compiler.context, this.file)
    compiler.hooks.thisCompilation.tap('page', (compilation) => {
      compilation.fileDependencies.add(file)
      compilation.hooks.processAssets.tap(
        { name: 'page', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          const textOf = (name) => String(assets[name].source())
          const page = readFileSync(file, 'utf8')
            .replace('<link rel="stylesheet" href="Sidebar.css" />', () => `<style>${textOf('Sidebar.css')}</style>`)
            .replace('<script src="Sidebar.js"></script>', () => `<script>${withinPage(textOf('Sidebar.js'))}</script>`)
          compilation.emitAsset('Sidebar.html', new sources.RawSource(page))
          for (const name of ['Sidebar.css', 'Sidebar.js']) compilation.deleteAsset(name)
        },
      )
    })
  }
}
