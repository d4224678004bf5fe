/** A field of a form as it stands on a page: its name, what it holds at first, and what it offers to choose. */
export type FieldOnPage = { readonly name: string; readonly value: string; readonly offers: readonly string[] }

/** The fields of the form that a page is about, in their order; boxes and radios of one name are one field. */
export function fieldsOn(page: string): FieldOnPage[] {
  const form = /<form class="form" method="post"[\s\S]*?<\/form>/.exec(page)?.[0] ?? ''
  const fields = new Map<string, FieldOnPage>()
  for (const [, input, tag, attributes = input ?? '', inner = ''] of form.matchAll(tags)) {
    const name = attribute(attributes, 'name')
    if (name === undefined || name === '_key') continue
    if (tag === 'select') fields.set(name, selectOf(name, inner))
    else if (tag === 'textarea') fields.set(name, { name, value: plain(inner), offers: [] })
    else fields.set(name, inputOf(name, attributes, fields.get(name)))
  }
  return [...fields.values()]
}

const tags = /<input\b([^>]*)>|<(select|textarea)\b([^>]*)>([\s\S]*?)<\/\2>/g

function selectOf(name: string, inner: string): FieldOnPage {
  const options = [...inner.matchAll(/<option\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
  const chosen = options.find((attributes) => /\bselected\b/.test(attributes)) ?? ''
  const offers = options.map((attributes) => attribute(attributes, 'value') ?? '').filter((one) => one !== '')
  return { name, value: attribute(chosen, 'value') ?? '', offers }
}

function inputOf(name: string, attributes: string, before: FieldOnPage | undefined): FieldOnPage {
  const value = attribute(attributes, 'value') ?? ''
  if (!/type="(checkbox|radio)"/.test(attributes)) return { name, value, offers: before?.offers ?? [] }
  const isTicked = /\bchecked\b/.test(attributes)
  return { name, value: isTicked ? value : (before?.value ?? ''), offers: [...(before?.offers ?? []), value] }
}

const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]
  return found === undefined ? undefined : plain(found)
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
const plain = (text: string): string =>
  text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, sign: string) => signs[sign] ?? '')
