// One file, one named build per host: `webpack --config-name workbench` makes one, `npm run build` makes all.
// Every build is the same TypeScript through esbuild; they differ in what runs it and in the shape of what comes out.
import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import loader from 'esbuild-loader'

const { EsbuildPlugin } = loader
const here = path.dirname(fileURLToPath(import.meta.url))
const mode = process.env.MODE === 'development' ? 'development' : 'production'

/** What all builds share. `target` is the oldest language the host understands. */
const build = (name, target) => ({
  name,
  mode,
  context: here,
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, tsconfig: path.join(here, 'tsconfig.json') } },
      { test: /\.css$/, type: 'css' },
    ],
  },
  experiments: { css: true },
  optimization: { minimizer: [new EsbuildPlugin({ target, css: true, legalComments: 'none' })] },
  performance: { hints: false },
  stats: 'errors-warnings',
  cache: {
    type: 'filesystem',
    name: `${name}-${mode}`,
    cacheDirectory: path.join(here, '.cache'),
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
})

/** Puts the page beside the scripts it loads. */
const page = (file) => ({
  apply: (compiler) => {
    compiler.hooks.thisCompilation.tap('page', (compilation) => compilation.fileDependencies.add(path.join(here, file)))
    compiler.hooks.afterEmit.tap('page', () =>
      copyFileSync(path.join(here, file), path.join(compiler.outputPath, 'index.html')),
    )
  },
})

/** The browser workbench: the grid and the pane, cut up so that the page shows before everything is there. */
const workbench = {
  ...build('workbench', 'es2022'),
  target: ['web', 'es2022'],
  entry: { workbench: './workbench/main.ts' },
  output: {
    path: path.join(here, 'dist/workbench'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    cssFilename: '[name].css',
    clean: true,
  },
  plugins: [page('workbench/index.html')],
}

/** The functions for plain JavaScript: `import { functions } from './dist/core/impactkaart.mjs'`. */
const core = {
  ...build('core', 'es2019'),
  target: ['es2019'],
  entry: { impactkaart: './core/functions/index.ts' },
  experiments: { outputModule: true },
  output: {
    path: path.join(here, 'dist/core'),
    filename: 'impactkaart.mjs',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    clean: true,
  },
}

export default [workbench, core]
