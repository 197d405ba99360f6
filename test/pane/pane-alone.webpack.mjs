// The pane alone, with the settings of the workbench build: for measuring what its first load takes.
import builds from '../../webpack.config.js'

const { plugins: _page, ...workbench } = builds.find(({ name }) => name === 'workbench')

export default {
  ...workbench,
  mode: 'production',
  name: 'pane',
  entry: { pane: ['./pane/pane.css', './pane/index.ts'] },
  // The last file of the entry is what the library gives: only what shows the pane, because what else goes through its door is for others.
  output: {
    filename: '[name].js',
    cssFilename: '[name].css',
    library: { type: 'var', name: 'pane', export: 'mountPane' },
  },
  stats: { all: false, chunks: true },
  cache: false,
}
