import { SyntaxKind } from 'typescript/unstable/ast'
import type { ImportDeclaration, Node, SourceFile } from 'typescript/unstable/ast'
import * as is from 'typescript/unstable/ast/is'
import type { Manner } from './trespass.ts'

/** One wish for something of another file: `names` are what is taken, `*` for everything. */
export type Import = {
  readonly wish: string
  readonly manner: Manner
  readonly names: readonly string[]
  readonly line: number
}

/** Everything a file asks for: imports, re-exports, `import()` in code and in types. */
export function importsOf(file: SourceFile, nodes: readonly Node[]): Import[] {
  return nodes.flatMap((node) => {
    const found = wishOf(node)
    return found ? [{ ...found, line: lineOf(file, node) }] : []
  })
}

/** The values a file offers; a re-export offers its outer name. Types are left out: a signature must be able to name them. */
export function exportsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (is.isExportDeclaration(node))
      return node.isTypeOnly || !node.exportClause ? [] : namesIn(node.exportClause, 'outer')
    if (is.isExportAssignment(node)) return ['default']
    if (!isExported(node) || is.isTypeAliasDeclaration(node) || is.isInterfaceDeclaration(node)) return []
    if (is.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText())
    return 'name' in node && isNamed(node) ? [node.name.getText()] : []
  })
}

/** Line numbers begin at 1. */
export const lineOf = (file: SourceFile, node: Node): number =>
  file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1

function wishOf(node: Node): Omit<Import, 'line'> | undefined {
  if (is.isImportDeclaration(node)) return { wish: textOf(node.moduleSpecifier), ...takenBy(node) }
  if (is.isExportDeclaration(node) && node.moduleSpecifier) {
    const names = node.exportClause ? namesIn(node.exportClause, 'inner') : ['*']
    return { wish: textOf(node.moduleSpecifier), manner: node.isTypeOnly ? 'type' : 'value', names }
  }
  if (is.isImportTypeNode(node)) {
    const wish = is.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : node.argument.getText()
    return { wish, manner: 'type', names: [node.qualifier?.getText().split('.')[0] ?? '*'] }
  }
  if (!is.isCallExpression(node) || node.expression.kind !== SyntaxKind.ImportKeyword) return undefined
  return { wish: node.arguments[0] ? textOf(node.arguments[0]) : '', manner: 'dynamic', names: ['*'] }
}

function takenBy({ importClause }: ImportDeclaration): Pick<Import, 'manner' | 'names'> {
  if (!importClause) return { manner: 'value', names: [] }
  const { name, namedBindings, phaseModifier } = importClause
  const onlyTypes =
    namedBindings !== undefined &&
    is.isNamedImports(namedBindings) &&
    namedBindings.elements.length > 0 &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  const names = [...(name ? ['default'] : []), ...(namedBindings ? namesIn(namedBindings, 'inner') : [])]
  return { manner: phaseModifier === SyntaxKind.TypeKeyword || (onlyTypes && !name) ? 'type' : 'value', names }
}

function namesIn(bindings: Node, side: 'inner' | 'outer'): string[] {
  if (!is.isNamedImports(bindings) && !is.isNamedExports(bindings)) return ['*']
  const elements: readonly { readonly name: Node; readonly propertyName?: Node }[] = bindings.elements
  return elements.map(({ name, propertyName }) => (side === 'inner' ? (propertyName ?? name) : name).getText())
}

const textOf = (node: Node): string => (is.isStringLiteral(node) ? node.text : node.getText())

const isNamed = (node: object): node is { readonly name: Node } =>
  'name' in node && typeof node.name === 'object' && node.name !== null

const isExported = (node: Node): boolean =>
  'modifiers' in node &&
  Array.isArray(node.modifiers) &&
  node.modifiers.some((modifier: Node) => modifier.kind === SyntaxKind.ExportKeyword)
