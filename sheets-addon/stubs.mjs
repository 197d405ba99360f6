// What Google needs to see in Code.js: real top-level functions with their parameters and JSDoc, because that is what it offers while a
// formula is typed. They are printed from the catalogue, after minification, and each passes on to the bundle below it.
import esbuild from 'esbuild'
import webpack from 'webpack'

const { Compilation, sources } = webpack
const library = 'Impactkaart'

/** Functions that Google or the sidebar calls, with their parameters. */
const entries = { onOpen: ['e'], onInstall: ['e'], openSidebar: [], answerPane: ['json'] }

/** The catalogue with its help texts, which the bundle leaves out. */
const readCatalogue = async (context) => {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: context,
    entryPoints: ['core/index.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  })
  const text = Buffer.from(outputFiles[0].contents).toString('base64')
  return (await import(`data:text/javascript;base64,${text}`)).catalogue
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

/** Puts the functions before the bundle. */
export class TopLevelFunctions {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('functions', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'functions', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        async () => {
          const stubs = printStubs(await readCatalogue(compiler.context))
          compilation.updateAsset('Code.js', (bundle) => new sources.ConcatSource(`${stubs}\n\n`, bundle))
        },
      )
    })
  }
}
