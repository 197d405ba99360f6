// When does a piece of code only run after a test of a requirement set? When it stands
//   inside `if (isSetSupported('ExcelApi', '1.16')) …`, `… ? … : …`, `… && …`,
//   after `if (!isSetSupported(…)) return`,
//   or in a function that is only called from such places.
// The test itself may be in a constant or in a small function, also one that takes the version.
import ts from 'typescript'
import { isAtLeast } from './profiles'
import type { Requirement } from './requirement-table'

export interface Guards {
  protect(node: ts.Node, needs: Requirement): boolean
}

/** Parameters of a small function and what they were given. */
type Given = ReadonlyMap<ts.Symbol, string>

/** Functions and their callers are followed this deep. */
const deepest = 6

export const guardsOf = (checker: ts.TypeChecker, sources: readonly ts.SourceFile[]): Guards => {
  const target = (node: ts.Node): ts.Symbol | undefined => {
    const symbol = checker.getSymbolAtLocation(node)
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  }

  /** Whether the condition being `outcome` means that the set is there. */
  const implies = (test: ts.Expression, outcome: boolean, needs: Requirement, given: Given, depth: number): boolean => {
    const again = (one: ts.Expression, wanted = outcome) => implies(one, wanted, needs, given, depth)
    if (ts.isParenthesizedExpression(test)) return again(test.expression)
    if (ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken)
      return again(test.operand, !outcome)
    if (ts.isBinaryExpression(test)) {
      const both = test.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
      const either = test.operatorToken.kind === ts.SyntaxKind.BarBarToken
      return ((both && outcome) || (either && !outcome)) && (again(test.left) || again(test.right))
    }
    if (depth > deepest) return false
    if (ts.isCallExpression(test)) return outcome && callTests(test, needs, given, depth)
    const value = ts.isIdentifier(test) || ts.isPropertyAccessExpression(test) ? initializer(target(test)) : undefined
    return value !== undefined && implies(value, outcome, needs, given, depth + 1)
  }

  const callTests = (call: ts.CallExpression, needs: Requirement, given: Given, depth: number): boolean => {
    const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression
    if (name.getText() === 'isSetSupported') {
      const [set, version] = call.arguments.map((one) => textOf(one, given))
      return set === needs.set && isAtLeast(version ?? '1.1', needs.version)
    }
    const called = functionOf(target(name))
    const answer = called && resultOf(called)
    if (!called || !answer) return false
    const arguments_ = new Map<ts.Symbol, string>()
    for (const [at, parameter] of called.parameters.entries()) {
      const symbol = checker.getSymbolAtLocation(parameter.name)
      const argument = call.arguments[at] ?? parameter.initializer
      const text = argument && textOf(argument, given)
      if (symbol && text !== undefined) arguments_.set(symbol, text)
    }
    return implies(answer, true, needs, arguments_, depth + 1)
  }

  const textOf = (node: ts.Expression, given: Given): string | undefined => {
    if (ts.isStringLiteralLike(node)) return node.text
    const symbol = target(node)
    const value = symbol && initializer(symbol)
    return (symbol && given.get(symbol)) ?? (value && ts.isStringLiteralLike(value) ? value.text : undefined)
  }

  const tests = (test: ts.Expression, outcome: boolean, needs: Requirement) =>
    implies(test, outcome, needs, new Map(), 0)

  const guardedBy = (parent: ts.Node, node: ts.Node, needs: Requirement): boolean => {
    if (ts.isIfStatement(parent))
      return node !== parent.expression && tests(parent.expression, node === parent.thenStatement, needs)
    if (ts.isConditionalExpression(parent))
      return node !== parent.condition && tests(parent.condition, node === parent.whenTrue, needs)
    if (ts.isBinaryExpression(parent) && node === parent.right) {
      if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return tests(parent.left, true, needs)
      if (parent.operatorToken.kind === ts.SyntaxKind.BarBarToken) return tests(parent.left, false, needs)
    }
    if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      const before = parent.statements.filter((one) => one.end <= node.pos)
      return before.some(
        (one) => ts.isIfStatement(one) && leaves(one.thenStatement) && tests(one.expression, false, needs),
      )
    }
    return false
  }

  const protect = (node: ts.Node, needs: Requirement, depth = 0): boolean => {
    for (let at = node; at.parent; at = at.parent) {
      if (guardedBy(at.parent, at, needs)) return true
      const name = ts.isFunctionLike(at) ? nameOf(at) : undefined
      if (name && depth < deepest && onlyCalledGuarded(name, needs, depth)) return true
    }
    return false
  }

  const onlyCalledGuarded = (name: ts.Node, needs: Requirement, depth: number): boolean => {
    const symbol = target(name)
    const uses = sources.flatMap((source) =>
      identifiers(source).filter((one) => one !== name && target(one) === symbol),
    )
    const calls = uses.filter((one) => !ts.isImportSpecifier(one.parent) && !ts.isExportSpecifier(one.parent))
    return calls.length > 0 && calls.every((one) => protect(one, needs, depth + 1))
  }

  return { protect }
}

const initializer = (symbol: ts.Symbol | undefined): ts.Expression | undefined => {
  const declaration = symbol?.valueDeclaration
  if (!declaration) return undefined
  const isConstant = ts.isVariableDeclaration(declaration) || ts.isPropertyAssignment(declaration)
  return isConstant ? declaration.initializer : undefined
}

const functionOf = (symbol: ts.Symbol | undefined): ts.FunctionLikeDeclaration | undefined => {
  const value = initializer(symbol) ?? symbol?.valueDeclaration
  return value &&
    (ts.isArrowFunction(value) ||
      ts.isFunctionExpression(value) ||
      ts.isFunctionDeclaration(value) ||
      ts.isMethodDeclaration(value))
    ? value
    : undefined
}

/** What a function of one expression answers. */
const resultOf = ({ body }: ts.FunctionLikeDeclaration): ts.Expression | undefined => {
  if (!body) return undefined
  if (!ts.isBlock(body)) return body
  const [only, ...others] = body.statements
  return only && others.length === 0 && ts.isReturnStatement(only) ? only.expression : undefined
}

const leaves = (statement: ts.Statement): boolean => {
  const last = ts.isBlock(statement) ? statement.statements[statement.statements.length - 1] : statement
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isContinueStatement(last))
}

/** The name a function is called by: its own, or that of the constant it stands in. */
const nameOf = (node: ts.SignatureDeclaration): ts.Node | undefined => {
  if (ts.isFunctionDeclaration(node)) return node.name
  return ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined
}

const identifiers = (node: ts.Node): ts.Identifier[] => {
  const found: ts.Identifier[] = []
  const visit = (one: ts.Node): void => {
    if (ts.isIdentifier(one)) found.push(one)
    ts.forEachChild(one, visit)
  }
  visit(node)
  return found
}
