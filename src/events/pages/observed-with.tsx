import { Written } from '#platform/web'
import type { CalendarEntry } from '../read-calendar.ts'
import type { DocumentLabel } from '../related.ts'
import type { Around } from './entries.tsx'

type Props = {
  readonly shown: readonly { readonly entry: CalendarEntry; readonly product: DocumentLabel | undefined }[]
  readonly around: Around
}

/** Beneath a United Nations day: the events that marked it, and what came out with them. */
export const ObservedWith = ({ shown, around: { lang, href } }: Props) => (
  <>
    {shown.map(({ entry, product }) => (
      <>
        <br />
        <a href={href(`/events/${entry.slug}`)}>
          <Written texts={entry.title} reader={lang} />
        </a>
        {product === undefined ? null : (
          <>
            {' · '}
            <a href={href(product.path)}>
              <Written texts={product.title} reader={lang} />
            </a>
          </>
        )}
      </>
    ))}
  </>
)
