import { eld } from 'eld/extrasmall'
import { decode, serveReader } from '#platform/guards'

// A program of its own: the model takes more memory and time than most texts do, so it is asked only about those whose
// language neither their script nor their small words give away.
await serveReader((bytes) => {
  const told = eld.detect(decode(bytes, 'texts'))
  return Promise.resolve({ lang: told.language !== '' && told.isReliable() ? told.language : null })
})
