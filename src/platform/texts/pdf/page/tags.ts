import type { PDFPageProxy } from 'unpdf/pdfjs'

/** What the tags of a page call a piece of it, where they say more than how it looks. */
export type Role = { readonly heading: number } | { readonly note: 'call' | 'text' }

type Waiting = { readonly node: unknown; readonly role: Role | null; readonly depth: number }

/** The roles of a page's pieces by their tags. Files without tags have none. */
export async function rolesOf(page: PDFPageProxy): Promise<Map<string, Role>> {
  const roles = new Map<string, Role>()
  // The tree is a courtesy of the file; a broken one costs us the tags and not the text.
  const waiting: Waiting[] = [{ node: await page.getStructTree().catch(() => null), role: null, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, role, depth } = next
    if (typeof node !== 'object' || node === null || depth > depthMax || roles.size > tagsMax) continue
    const own = 'role' in node && typeof node.role === 'string' ? roleOf(node.role, role) : role
    if ('id' in node && typeof node.id === 'string' && own !== null) roles.set(node.id, own)
    const children: readonly unknown[] = 'children' in node && Array.isArray(node.children) ? node.children : []
    const around = own === null && 'role' in node && node.role === 'LI' ? inList : own
    for (const child of children) waiting.push({ node: child, role: around, depth: depth + 1 })
  }
  for (const [tag, role] of roles) if (role === inList) roles.delete(tag)
  return roles
}

const depthMax = 100
const tagsMax = 50_000

/** An item of a list has a label too, which calls nothing. */
const inList: Role = { heading: 0 }

function roleOf(name: string, around: Role | null): Role | null {
  const level = name === 'Title' ? 1 : Number(/^H([1-6])$/.exec(name)?.[1] ?? 0)
  if (level > 0) return { heading: level }
  if (name === 'Note' || name === 'FENote') return { note: 'text' }
  return (name === 'Reference' || name === 'Lbl') && around === null ? { note: 'call' } : around
}
