// Leaves the words for people out of the functions entry. In the file of a function, `help` and `examples` serve the manual, the pane
// and Excel's metadata; a cell that calculates needs none of them, and Excel waits for every byte before it calculates. What goes:
// the properties `help` and `examples` of defineFunction({...}), and the help of each parameter (an object of just nl and en).
// It works on the syntax tree of TypeScript and only within defineFunction, so the code around it stays letter for letter the same.
// It runs for this one entry (see the layer in webpack.config.js); the pane has its own copy with all its words.
import ts from 'typescript'

const wordless = ['help', 'examples']

const nameOf = (property) => (property.name && ts.isIdentifier(property.name) ? property.name.text : undefined)

/** { nl: '...', en: '...' } */
const isWords = (node) =>
  ts.isObjectLiteralExpression(node) &&
  node.properties.length === 2 &&
  node.properties.every((property) => ts.isPropertyAssignment(property) && ['nl', 'en'].includes(nameOf(property)))

/** What is cut, as [from, to, instead], in the order of the text. */
const cuts = (file) => {
  const found = []
  const inParameters = (node) => {
    if (isWords(node)) found.push([node.getStart(file), node.getEnd(), '{}'])
    else ts.forEachChild(node, inParameters)
  }
  const visit = (node) => {
    const definition =
      ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineFunction'
        ? node.arguments[0]
        : undefined
    if (!definition || !ts.isObjectLiteralExpression(definition)) return ts.forEachChild(node, visit)
    for (const property of definition.properties) {
      const instead = nameOf(property) === 'examples' ? 'examples: []' : 'help: {}'
      if (wordless.includes(nameOf(property))) found.push([property.getStart(file), property.getEnd(), instead])
      else if (nameOf(property) === 'parameters') inParameters(property)
    }
  }
  visit(file)
  return found
}

export const withoutHelp = (source, fileName = 'function.ts') => {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true)
  let rest = source
  for (const [from, to, instead] of cuts(file).reverse()) rest = rest.slice(0, from) + instead + rest.slice(to)
  return rest
}

export default function withoutHelpLoader(source) {
  return withoutHelp(source, this.resourcePath)
}
