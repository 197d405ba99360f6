// What Google needs to see in Code.js: real top-level functions with their parameters and JSDoc, because that is what it offers while a
// formula is typed. They are printed from the catalogue, after minification, and each passes on to the bundle below it.
import esbuild from 'esbuild'
import webpack from 'webpack'

const { Compilation, sources } = webpack
const library = 'Impactkaart'

/** Functions that Google or the sidebar calls, with their parameters. */
const entries = { onOpen: ['e'], onInstall: ['e'], openSidebar: [], answerPane: ['json'] }

/** A module of ours, as the build can use it. */
const load = async (context, file) => {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: context,
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

/** Text within a comment: one line, and nothing that ends it. */
const plain = (text) => text.replaceAll('*/', '* /').replace(/\s+/g, ' ').trim()

const types = { number: 'number', text: 'string', any: '*' }

const typeOf = ({ shape, content }) => (shape === 'range' ? `Array<Array<${types[content]}>>` : types[content])

const parameterLine = (parameter) =>
  ` * @param {${typeOf(parameter)}} ${parameter.optional ? `[${parameter.name}]` : parameter.name} ${plain(parameter.help.nl)}`

const stubOf = ({ name, help, parameters }) =>
  [
    '/**',
    ` * ${plain(help.nl)}`,
    ' *',
    ...parameters.map(parameterLine),
    ' * @return {*} De uitkomst, of een tabel.',
    ' * @customfunction',
    ' */',
    `function IMPACTKAART_${name}(${parameters.map((one) => one.name).join(', ')}) {`,
    `  return ${library}.functions.${name}.apply(null, arguments);`,
    '}',
  ].join('\n')

const entryOf = ([name, parameters]) =>
  `function ${name}(${parameters.join(', ')}) {\n  return ${library}.${name}(${parameters.join(', ')});\n}`

export const printStubs = (catalogue) =>
  ['/** @OnlyCurrentDoc */', ...catalogue.map(stubOf), ...Object.entries(entries).map(entryOf)].join('\n\n')

/** Puts the functions before the bundle, and the manifest beside it. The bundle itself leaves the help texts out. */
export class ForGoogle {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Google', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'Google', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        async () => {
          const { catalogue } = await load(compiler.context, 'core/index.ts')
          const { appsscriptText } = await load(compiler.context, 'manifests/appsscript.ts')
          const functions = `${printStubs(catalogue)}\n\n`
          compilation.updateAsset('Code.js', (bundle) => new sources.ConcatSource(functions, bundle))
          compilation.emitAsset('appsscript.json', new sources.RawSource(appsscriptText()))
        },
      )
    })
  }
}
