import { command } from '#platform/commands'
import { isLang } from '#platform/words'
import { foundNetwork } from './found-network.ts'
import { speak } from './words/index.ts'

/** `colonnade init`: founds the network and makes its first secretary. */
export const init = command({
  noun: 'init',
  summary: (lang) => speak(lang)('secretariat.about-init'),
  example: 'colonnade init --name "Network on Example Matters" --secretary secretary@network.example.org',
  takes: {
    name: { kind: 'text', required: true, about: (lang) => speak(lang)('secretariat.about-name') },
    'short-name': { kind: 'text', about: (lang) => speak(lang)('secretariat.about-short-name') },
    secretary: { kind: 'text', required: true, about: (lang) => speak(lang)('secretariat.about-secretary') },
  },
  needs: 'database',
  async run({ house, lang, env }, given) {
    const open = await house()
    const own = isLang(lang) ? lang : 'en'
    const shortName = given['short-name'] ?? given.name
    const zone = env['TZ']
    await foundNetwork(open, {
      name: { [own]: given.name },
      shortName: { [own]: shortName },
      ...(zone === undefined || zone === '' ? {} : { zone }),
      secretary: { id: open.newId(), address: given.secretary, lang: own },
    })
    const address = `${open.config.address}/${own}/sign-in`
    return {
      json: { founded: given.name, signIn: address },
      text: speak(lang)('secretariat.founded', { name: given.name, address }),
    }
  },
})
