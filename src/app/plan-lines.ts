import type { Desk } from '#platform/web'
import { textIn } from '#platform/words'
import { documentsList } from '#documents'
import { pillarsOn, planInForce } from '#plan'
import { namesAt, sayValue } from '#terminology'
import type { PillarLine, Publication } from './pages/public-home.tsx'

/** The pillars of the plan in force with who leads them, and what the plan is called. */
export async function pillarLines({
  tx,
  lang,
  today,
  href,
}: Desk): Promise<{ plan: string | undefined; pillars: PillarLine[] }> {
  const plan = await planInForce(tx, today)
  if (plan === undefined) return { plan: undefined, pillars: [] }
  const names = await namesAt(tx, today)
  const pillars = await pillarsOn(tx, { plan: plan.id, day: today })
  return {
    plan: textIn(plan.name, lang).text,
    pillars: pillars.map(({ number, name, slug, leads }) => ({
      number,
      name: textIn(name, lang).text,
      href: href(`/pillars/${slug}`),
      led: leads.length === 0 ? '' : sayValue({ entities: leads.map(({ entity }) => entity) }, { lang, names }),
    })),
  }
}

const publicationsMax = 5

/** What was published last in any language, the newest first. */
export async function publications({ tx, lang, href }: Desk): Promise<Publication[]> {
  const found = (await documentsList(tx)).flatMap((document) => {
    const days = document.versions.flatMap(({ taken }) =>
      taken.filter(({ step }) => step === 'published').map(({ day }) => day),
    )
    const day = days.toSorted().at(-1)
    return day === undefined ? [] : [{ document, day }]
  })
  return found
    .toSorted((one, other) => (one.day < other.day ? 1 : -1))
    .slice(0, publicationsMax)
    .map(({ document, day }) => {
      const title = textIn(document.title, lang)
      return { title: title.text, lang: title.lang, day, href: href(`/documents/${document.slug}`) }
    })
}
