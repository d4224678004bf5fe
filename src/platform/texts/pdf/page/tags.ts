import type { PDFPageProxy } from 'unpdf/pdfjs'

/** Which tags of a page are headings, and of which level. Files without tags have none. */
export async function headingTagsOf(page: PDFPageProxy): Promise<Map<string, number>> {
  const levels = new Map<string, number>()
  const waiting: { node: unknown; level: number | null; depth: number }[] = []
  // The tree is a courtesy of the file; a broken one costs us the tags and not the text.
  const root: unknown = await page.getStructTree().catch(() => null)
  waiting.push({ node: root, level: null, depth: 0 })
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, level, depth } = next
    if (typeof node !== 'object' || node === null || depth > depthMax || levels.size > tagsMax) continue
    const own = 'role' in node && typeof node.role === 'string' ? levelOf(node.role) : null
    if ('id' in node && typeof node.id === 'string' && level !== null) levels.set(node.id, level)
    const children: readonly unknown[] = 'children' in node && Array.isArray(node.children) ? node.children : []
    for (const child of children) waiting.push({ node: child, level: own ?? level, depth: depth + 1 })
  }
  return levels
}

const depthMax = 100
const tagsMax = 50_000

function levelOf(role: string): number | null {
  if (role === 'Title') return 1
  const level = /^H([1-6])$/.exec(role)?.[1]
  return level === undefined ? null : Number(level)
}
