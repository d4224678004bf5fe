import type { Node, SourceFile } from 'typescript/unstable/ast'
import { exportsOf, importsOf } from './imports.ts'
import type { Import } from './imports.ts'
import { functionsOf, sinsOf, testsOf, textsOf, touchesOf } from './habits.ts'
import type { Length, Place, Sin } from './habits.ts'

export type Findings = {
  readonly imports: readonly Import[]
  readonly exports: readonly string[]
  readonly functions: readonly Length[]
  /** Where somebody overrules the compiler or hides a name. */
  readonly sins: readonly (Place & { readonly what: Sin })[]
  /** Globals of the world outside: the time, chance, timers, the network, the process. */
  readonly touches: readonly Place[]
  /** Words for people that stand in markup instead of in words/. */
  readonly texts: readonly Place[]
  readonly tests: readonly string[]
}

/** What one parsed file imports, exports, touches and gets wrong. */
export function look(file: SourceFile): Findings {
  const nodes = nodesOf(file)
  return {
    imports: importsOf(file, nodes),
    exports: exportsOf(nodes),
    functions: functionsOf(file, nodes),
    sins: sinsOf(file, nodes),
    touches: touchesOf(file, nodes),
    texts: textsOf(file, nodes),
    tests: testsOf(nodes),
  }
}

function nodesOf(file: SourceFile): Node[] {
  const nodes: Node[] = []
  const visit = (node: Node): void => {
    nodes.push(node)
    node.forEachChild(visit)
  }
  visit(file)
  return nodes
}
