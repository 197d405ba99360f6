// One file, one named build per host: `webpack --config-name workbench` makes one, `npm run build` makes all.
// Every build is the same TypeScript through esbuild; they differ in what runs it and in the shape of what comes out.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import loader from 'esbuild-loader'
import webpack from 'webpack'
import { ForGoogle } from './sheets-addon/for-google.mjs'
import { InlinedPage } from './sheets-addon/inline.mjs'

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
      // These folders only declare: what nobody uses of them need not come along, and what is loaded later need not come at once.
      { test: /[\\/](core|pane|workbook-file)[\\/].*\.tsx?$/, sideEffects: false },
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

/** Puts the page beside the scripts it loads. What pages have in common in their head stands in a file of its own. */
const page = (file, { name = 'index.html', head } = {}) => ({
  apply: (compiler) => {
    compiler.hooks.thisCompilation.tap('page', ({ fileDependencies }) => {
      for (const one of [file, head]) if (one) fileDependencies.add(path.join(here, one))
    })
    compiler.hooks.afterEmit.tap('page', () => {
      const read = (one) => readFileSync(path.join(here, one), 'utf8')
      const text = head ? read(file).replace('<!-- head.html -->', () => read(head).trim()) : read(file)
      writeFileSync(path.join(compiler.outputPath, name), text)
    })
  },
})

const workbenchHead = 'workbench/head.html'

/**
 * The browser workbench: the grid and the pane, cut up so that the page shows before everything is there. Beside it the page Beheer, with
 * the example of docs in it.
 */
const workbenchBuild = build('workbench', 'es2022')
const workbench = {
  ...workbenchBuild,
  target: ['web', 'es2022'],
  entry: { workbench: './workbench/main.ts', beheer: './workbench/beheer/main.ts' },
  module: {
    rules: [
      ...workbenchBuild.module.rules,
      { resourceQuery: /^\?text$/, type: 'asset/source' },
      {
        resourceQuery: /^\?base64$/,
        type: 'asset/inline',
        generator: { dataUrl: (content) => content.toString('base64') },
      },
    ],
  },
  output: {
    path: path.join(here, 'dist/workbench'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    cssFilename: '[name].css',
    clean: true,
  },
  plugins: [
    page('workbench/index.html', { head: workbenchHead }),
    page('workbench/beheer/beheer.html', { name: 'beheer.html', head: workbenchHead }),
  ],
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

/** The page of the Excel add-in: functions first and small, then the page, and the pane when it comes into view. */
const excelBuild = build('excel', 'es2020')
const inDevelopment = mode === 'development'
const excel = {
  ...excelBuild,
  target: ['web', 'es2020'],
  // A layer is a copy of its own: the functions have the catalogue without its words for people, the pane has all of it. The bulk
  // of the core, figures and sentences, is one copy that comes with the functions.
  entry: {
    functions: { import: './excel-addin/functions/index.ts', layer: 'functions' },
    page: { import: './excel-addin/page/main.ts', dependOn: 'functions' },
  },
  experiments: { css: true, layers: true },
  optimization: {
    ...excelBuild.optimization,
    // Named after the parts that share it, so that whoever hosts the folder can see what is what.
    splitChunks: { name: (_module, chunks) => chunks.map((chunk) => chunk.name).join('-') },
  },
  module: {
    rules: [
      ...excelBuild.module.rules,
      {
        issuerLayer: 'functions',
        test: /[\\/]core[\\/]functions[\\/].*\.ts$/,
        enforce: 'pre',
        loader: path.join(here, 'dev/without-help-loader.mjs'),
      },
      {
        test: /[\\/]core[\\/]((figures|sentences)[\\/].*|method[\\/]quick-card|reading[\\/]words)\.ts$/,
        layer: 'core',
      },
    ],
  },
  output: {
    // The edition of a developer's own machine stands apart; its functions have another word before the dot (manifests/settings.ts).
    path: path.join(here, inDevelopment ? 'dist/excel-dev' : 'dist/excel'),
    // Beside the page, wherever that is hosted; the functions may also run where there is no page.
    publicPath: '',
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    cssFilename: '[name].css',
    clean: true,
  },
  plugins: [
    page('excel-addin/page/index.html'),
    new webpack.EnvironmentPlugin({ IMPACTKAART_NAMESPACE: inDevelopment ? 'IMPACTKAARTDEV' : 'IMPACTKAART' }),
  ],
}

/** Google keeps what stands in a script as it is, except in template literals: there it cuts what looks like a comment. */
const withoutTemplates = { supported: { 'template-literal': false } }

const withLoaderOptions = ({ module, ...rest }, options) => {
  const [typescript, ...others] = module.rules
  return {
    ...rest,
    module: { ...module, rules: [{ ...typescript, options: { ...typescript.options, ...options } }, ...others] },
  }
}

/** The script at Google: one file of ES2019, with the functions of the catalogue in front of it. */
const sheetsBuild = build('sheets', 'es2019')
const sheets = {
  ...sheetsBuild,
  target: ['es2019'],
  entry: { Code: './sheets-addon/index.ts' },
  module: {
    rules: [
      ...sheetsBuild.module.rules,
      {
        test: /[\\/]core[\\/]functions[\\/].*\.ts$/,
        enforce: 'pre',
        loader: path.join(here, 'dev/without-help-loader.mjs'),
      },
    ],
  },
  output: {
    path: path.join(here, 'dist/sheets'),
    filename: 'Code.js',
    library: { type: 'var', name: 'Impactkaart' },
    chunkFormat: false,
  },
  plugins: [new ForGoogle()],
}

/**
 * The sidebar: one page of at most 500 kB with all that opens first or right after it, and an HTML file for each part that comes later
 * (sheets-addon/sidebar/parts.ts). React alone would take 220 kB of those, so here the same components run on Preact, which keeps
 * React's interface.
 */
const sidebarBuild = withLoaderOptions(build('sidebar', 'es2020'), withoutTemplates)
const sidebar = {
  ...sidebarBuild,
  target: ['web', 'es2020'],
  resolve: {
    ...sidebarBuild.resolve,
    alias: {
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom/client': 'preact/compat/client',
      react: 'preact/compat',
    },
  },
  // The other screens load right after the first one, so here they come with the page.
  entry: { Sidebar: ['./sheets-addon/sidebar/main.ts', './pane/later.ts'] },
  optimization: {
    // A part is known by its name.
    chunkIds: 'named',
    splitChunks: false,
    minimizer: [new EsbuildPlugin({ target: 'es2020', css: true, legalComments: 'none', ...withoutTemplates })],
  },
  output: {
    path: path.join(here, 'dist/sheets'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    cssFilename: '[name].css',
    publicPath: '',
    // Beside it stands what the script needs; a part that is no more goes.
    clean: { keep: /^(Code\.js|appsscript\.json)$/ },
  },
  plugins: [new InlinedPage('sheets-addon/sidebar/Sidebar.html')],
}

export default [workbench, core, excel, sheets, sidebar]
