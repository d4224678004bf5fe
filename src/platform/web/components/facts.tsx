import type { Child } from 'hono/jsx'

export type FactLine = { readonly label: string; readonly value: Child }

/** What is known of one thing: a definition list. Lines without a value are left out. */
export const Facts = ({ facts }: { facts: readonly FactLine[] }) => (
  <dl class="facts">
    {facts
      .filter(({ value }) => value !== undefined && value !== null && value !== '')
      .map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
