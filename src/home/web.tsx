import { scopedForm } from '#accounts'
import { form, textAt } from '#platform/web'
import { chooseLetters } from './digest/choose-letters.ts'
import { LettersPage, StopPage } from './pages/letters.tsx'
import { lettersTo, volumeOf, wishOf } from './read-letters.ts'
import { speak } from './words/index.ts'

const letters = form({
  path: '/me/letters',
  name: 'home.letters',
  may: (desk) => desk.by.id !== null,
  rate: 'form',
  audit: 'ledger',
  level: 'unclassified',
  speak,
  act: chooseLetters,
  start: ({ tx, by }) => (by.id === null ? undefined : wishOf(tx, by.id)),
  page: async ({ tx, by, now, lang, query }, state) => {
    const id = by.id ?? ''
    const body = (
      <LettersPage
        form={state}
        saved={query.has('saved')}
        counted={await volumeOf(tx, id, now)}
        letters={await lettersTo(tx, id)}
      />
    )
    return { title: speak(lang)('home.letters'), body }
  },
  then: () => '/me/letters?saved',
})

/** Where the link under a digest leads: nobody has to sign in to be written to less. */
const stop = scopedForm({
  path: '/letters/stop/:name',
  name: 'home.stop-digest',
  purpose: 'stop-digest',
  rate: 'form',
  audit: 'ledger',
  speak,
  act: chooseLetters,
  start: () => ({ digest: 'off' }),
  input: (_, values) => ({ digest: textAt(values, 'digest') }),
  page: ({ lang, query }, state) => ({
    title: speak(lang)('home.stop'),
    body: <StopPage form={state} saved={query.has('saved')} />,
  }),
  then: (_, __, name) => `/letters/stop/${name}?saved`,
})

export const routes = [letters, stop]
