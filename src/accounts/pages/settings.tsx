import { Checkbox, Facts, Form, Notice, Radios, Select, Submit } from '#platform/web'
import type { FormState } from '#platform/web'
import { formatDay, langs, nativeNames, zonesList } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Account, Role } from '../read.ts'
import { speak } from '../words/index.ts'

type Props = {
  readonly form: FormState
  readonly account: Account
  readonly roles: readonly Role[]
  readonly saved: boolean
}

/** What somebody chose for themselves: language, zone, and how the pages look on this screen. */
export function SettingsPage({ form, account, roles, saved }: Props) {
  const say = speak(form.lang)
  return (
    <>
      <h1>{say('accounts.settings')}</h1>
      {saved ? (
        <Notice kind="ok">
          <p role="status">{say('accounts.saved')}</p>
        </Notice>
      ) : null}
      <Facts
        facts={[
          { label: say('accounts.address'), value: <bdi>{account.address}</bdi> },
          ...roles.map((role) => ({ label: say(`accounts.role-${role.role}`), value: termOf(form.lang, role) })),
        ]}
      />
      <Form form={form}>
        <Select
          form={form}
          name="lang"
          label={say('accounts.language')}
          hint={say('accounts.language-hint')}
          options={langs.map((lang) => ({ value: lang, label: nativeNames[lang], lang }))}
        />
        <Select
          form={form}
          name="zone"
          label={say('accounts.zone')}
          hint={say('accounts.zone-hint')}
          options={zonesList(form.lang).map(({ zone, city }) => ({ value: zone, label: city }))}
        />
        <Looks form={form} />
        <Submit form={form} />
      </Form>
    </>
  )
}

function Looks({ form }: { form: FormState }) {
  const say = speak(form.lang)
  return (
    <>
      <Radios
        form={form}
        name="theme"
        label={say('accounts.theme')}
        hint={say('accounts.on-this-screen')}
        options={[
          { value: '', label: say('accounts.theme-system') },
          { value: 'light', label: say('accounts.theme-light') },
          { value: 'dark', label: say('accounts.theme-dark') },
        ]}
      />
      <Radios
        form={form}
        name="density"
        label={say('accounts.density')}
        hint={say('accounts.on-this-screen')}
        options={[
          { value: '', label: say('accounts.density-comfortable') },
          { value: 'compact', label: say('accounts.density-compact') },
        ]}
      />
      <Checkbox
        form={form}
        name="keys"
        label={say('accounts.key-slash')}
        hint={say('accounts.on-this-screen')}
        optional
      />
    </>
  )
}

function termOf(lang: Lang, { from, to }: Role): string {
  const say = speak(lang)
  const start = from === null ? '' : formatDay(lang, from)
  return to === null
    ? say('accounts.since', { from: start })
    : say('accounts.from-to', { from: start, to: formatDay(lang, to) })
}
