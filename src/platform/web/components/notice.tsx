import type { Child } from 'hono/jsx'

type NoticeProps = {
  readonly kind?: 'info' | 'warn' | 'alert' | 'ok'
  readonly title?: string
  readonly children?: Child
}

/** Something to know before reading on. */
export const Notice = ({ kind = 'info', title, children }: NoticeProps) => (
  <div class={`notice ${kind}`}>
    {title === undefined ? null : <h2>{title}</h2>}
    {children}
  </div>
)

/** What will appear here and who makes it appear, with the one button that starts it. */
export const Empty = ({
  children,
  button,
}: {
  children?: Child
  button?: { href: string; label: string } | undefined
}) => (
  <div class="empty">
    <p>{children}</p>
    {button === undefined ? null : <ButtonLink {...button} />}
  </div>
)

/** A link that looks like a button: it leads to where something can be done. */
export const ButtonLink = ({ href, label, quiet }: { href: string; label: string; quiet?: boolean }) => (
  <a class={quiet === true ? 'button quiet' : 'button'} href={href}>
    {label}
  </a>
)

/** A text with something beside it: claims and their sources, a document and its codes. One column on a phone. */
export const Beside = ({ children, aside, label }: { children?: Child; aside: Child; label: string }) => (
  <div class="beside">
    <div>{children}</div>
    <aside aria-label={label}>{aside}</aside>
  </div>
)

/** Buttons and links to what can be done here, side by side. */
export const Actions = ({ children }: { children?: Child }) => <div class="actions">{children}</div>
