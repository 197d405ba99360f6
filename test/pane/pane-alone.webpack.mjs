// The pane alone, with the settings of the workbench build: for measuring what its first load takes.
import builds from '../../webpack.config.js'

const { plugins: _page, ...workbench } = builds.find(({ name }) => name === 'workbench')

export default {
  ...workbench,
  mode: 'production',
  name: 'pane',
  entry: { pane: ['./pane/pane.css', './pane/index.ts'] },
  // The last file of the entry is what the library gives; what is not given would be left out.
  output: { filename: '[name].js', cssFilename: '[name].css', library: { type: 'var', name: 'pane' } },
  stats: { all: false, chunks: true },
  cache: false,
}
