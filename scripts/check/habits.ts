import { SyntaxKind } from 'typescript/unstable/ast'
import type { Node, SourceFile } from 'typescript/unstable/ast'
import * as is from 'typescript/unstable/ast/is'
import { lineOf } from './imports.ts'

export type Place = { readonly what: string; readonly line: number }
export type Length = { readonly name: string; readonly line: number; readonly lines: number }
export type Sin = 'any' | '!' | 'cast' | 'default export' | '@ts-ignore' | 'linter switched off'

/** Functions with a body, and how many lines with code each takes from its first to its last. */
export function functionsOf(file: SourceFile, nodes: readonly Node[]): Length[] {
  const lines = file.text.split('\n')
  const isCode = (line: string): boolean => !/^\s*($|\/\/|\/\*|\*)/.test(line)
  return nodes.filter(hasBody).map((node) => {
    const [from, to] = [lineOf(file, node), file.getLineAndCharacterOfPosition(node.getEnd()).line + 1]
    return { name: nameOf(node), line: from, lines: lines.slice(from - 1, to).filter(isCode).length }
  })
}

/** Each place where the compiler or the linter is overruled. `as const` is no cast. */
export function sinsOf(file: SourceFile, nodes: readonly Node[]): { what: Sin; line: number }[] {
  const inCode = nodes.flatMap((node) => {
    const what = sinOf(node)
    return what ? [{ what, line: lineOf(file, node) }] : []
  })
  const inComments = file.text.split('\n').flatMap((text, at): { what: Sin; line: number }[] => {
    if (/^\s*(\/\/|\/\*|\{\/\*|\*).*@ts-(ignore|nocheck)/.test(text)) return [{ what: '@ts-ignore', line: at + 1 }]
    const off = /^\s*(\/\/|\/\*|\{\/\*).*(oxlint|eslint)-disable/.test(text)
    return off ? [{ what: 'linter switched off', line: at + 1 }] : []
  })
  return [...inCode, ...inComments]
}

/** Globals that reach out of the program, by the names that architecture.ts uses for them. */
export function touchesOf(file: SourceFile, nodes: readonly Node[]): Place[] {
  return nodes.flatMap((node) => {
    const what = touchOf(node)
    return what === undefined ? [] : [{ what, line: lineOf(file, node) }]
  })
}

/** Letters between tags, and in attributes that are read aloud. */
export function textsOf(file: SourceFile, nodes: readonly Node[]): Place[] {
  return nodes.flatMap((node) => {
    const what = spokenBy(node)?.trim() ?? ''
    return /\p{L}{2}/u.test(what) ? [{ what, line: lineOf(file, node) }] : []
  })
}

/** The titles of the tests of a file, whole or as far as they are written out. */
export function testsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (!is.isCallExpression(node) || !/^(test|it)(\.\w+)?$/.test(node.expression.getText())) return []
    const [title] = node.arguments
    if (title && (is.isStringLiteral(title) || is.isNoSubstitutionTemplateLiteral(title))) return [title.text]
    return title ? [title.getText().replace(/^`/, '')] : []
  })
}

function sinOf(node: Node): Sin | undefined {
  if (node.kind === SyntaxKind.AnyKeyword) return 'any'
  if (is.isNonNullExpression(node)) return '!'
  if (is.isAsExpression(node)) return node.type.getText() === 'const' ? undefined : 'cast'
  if (is.isTypeAssertion(node)) return 'cast'
  if (is.isExportAssignment(node) || node.kind === SyntaxKind.DefaultKeyword) return defaultOf(node)
  return undefined
}

const defaultOf = (node: Node): Sin | undefined =>
  node.kind === SyntaxKind.DefaultKeyword && node.parent.kind === SyntaxKind.DefaultClause
    ? undefined
    : 'default export'

const members = new Set(['Date.now', 'Math.random', 'performance.now'])
const calls = new Set(['fetch', 'setTimeout', 'setInterval', 'setImmediate'])
const chances = new Set(['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues'])

function touchOf(node: Node): string | undefined {
  if (is.isNewExpression(node) && node.expression.getText() === 'Date')
    return (node.arguments?.length ?? 0) === 0 ? 'new Date()' : undefined
  if (is.isImportSpecifier(node)) return namedAmong(chances, (node.propertyName ?? node.name).getText())
  if (is.isCallExpression(node) && is.isIdentifier(node.expression)) return namedAmong(calls, node.expression.text)
  if (!is.isPropertyAccessExpression(node)) return undefined
  if (is.isIdentifier(node.expression) && node.expression.text === 'process') return 'process'
  return namedAmong(members, node.getText()) ?? namedAmong(chances, node.name.getText())
}

const namedAmong = (names: ReadonlySet<string>, name: string): string | undefined =>
  names.has(name) ? name : undefined

const aloud = /^(title|alt|placeholder|aria-label|aria-description|aria-roledescription)$/

function spokenBy(node: Node): string | undefined {
  if (is.isJsxText(node)) return node.text
  if (!is.isJsxAttribute(node) || !aloud.test(node.name.getText())) return undefined
  return node.initializer && is.isStringLiteral(node.initializer) ? node.initializer.text : undefined
}

const hasBody = (node: Node): boolean =>
  is.isFunctionDeclaration(node) ||
  is.isFunctionExpression(node) ||
  is.isArrowFunction(node) ||
  is.isMethodDeclaration(node) ||
  is.isConstructorDeclaration(node)

function nameOf(node: Node): string {
  const holder = 'name' in node && node.name ? node : node.parent
  const name = 'name' in holder ? holder.name : undefined
  return isNode(name) ? name.getText() : 'a function without a name'
}

const isNode = (thing: unknown): thing is Node => typeof thing === 'object' && thing !== null && 'getText' in thing
