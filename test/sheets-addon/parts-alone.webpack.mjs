// What loads the parts of the sidebar, alone, with the settings of the sidebar's build: a page that does nothing until a test asks it to.
import path from 'node:path'
import builds from '../../webpack.config.js'

const sidebar = builds.find(({ name }) => name === 'sidebar')
const addon = path.resolve(import.meta.dirname, '../../sheets-addon/sidebar')

/** Begins as the sidebar does, and offers what it would load: names of sheets, or the sentence of what went wrong. */
const begin = `
import '${addon}/sidebar.css'
import { loadPartsFromScript } from '${addon}/parts.ts'
loadPartsFromScript()
globalThis.load = () =>
  import(/* webpackChunkName: "measuring" */ '${addon}/measuring-plan.ts').then(
    ({ meten }) => meten({ set: '' }).sheets.map(({ name }) => name),
    (problem) => problem.message,
  )
`

export default {
  ...sidebar,
  mode: 'production',
  entry: { Sidebar: `data:text/javascript,${encodeURIComponent(begin)}` },
  cache: false,
}
