import { nativeNames, textIn } from '#platform/words'
import type { Lang, Texts } from '#platform/words'

type Props =
  | { readonly text: string; readonly lang?: Lang | undefined }
  | { readonly texts: Texts; readonly reader: Lang }

/** Words that people wrote, kept apart from ours: their own direction and, where it is known, their language. */
export function Written(props: Props) {
  const { text, lang } = 'texts' in props ? textIn(props.texts, props.reader) : props
  return (
    <bdi lang={lang} dir="auto">
      {text}
    </bdi>
  )
}

/** A longer text that people wrote: paragraphs where empty lines were, lines kept. Says its language when it is another. */
export function Prose(props: Props) {
  const { text, lang } = 'texts' in props ? textIn(props.texts, props.reader) : props
  const other = 'texts' in props && lang !== props.reader && lang !== undefined
  return (
    <div class="prose">
      {other ? (
        <p class="meta" lang={lang}>
          <bdi>{nativeNames[lang]}</bdi>
        </p>
      ) : null}
      {text
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph) => (
          <p lang={lang} dir="auto">
            {paragraph}
          </p>
        ))}
    </div>
  )
}
