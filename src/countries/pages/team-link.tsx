import { Written } from '#platform/web'
import type { Lang } from '#platform/words'
import type { Team } from '../teams/read.ts'

type Props = { readonly lang: Lang; readonly href: (path: string) => string; readonly team: Team | undefined }

/** A team by its name, leading to its page. */
export const TeamLink = ({ lang, href, team }: Props) =>
  team === undefined ? null : (
    <a href={href(`/countries/teams/${team.slug}`)}>
      <Written texts={team.name} reader={lang} />
    </a>
  )
