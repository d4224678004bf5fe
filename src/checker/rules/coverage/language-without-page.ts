import type { Found, Rule } from '../../rule.ts'
import { languagesSaidIn } from './languages-said.ts'
import type { LanguagesSaid } from './languages-said.ts'
import { sayLanguages } from './say-languages.ts'

export const languageWithoutPage: Rule = {
  name: 'language-without-page',
  kind: 'LANG',
  certainty: 'likely',
  langs: ['en', 'fr', 'es'],
  bad: {
    text: 'It rolled out Arabic, French and Spanish versions of the form.\nFrench and Spanish-language versions of the site were updated.',
    finds: ['French and Spanish'],
  },
  good: {
    text: 'It rolled out French and Spanish versions of the form.\nFrench and Spanish-language versions of the site were updated.',
  },
  others: [
    {
      bad: {
        lang: 'fr',
        text: 'Les versions arabe et espagnole du formulaire sont prêtes.\nLes versions espagnole et russe du site sont à jour.',
        finds: ['espagnole et russe'],
      },
      good: {
        lang: 'fr',
        text: 'La version espagnole et la version russe du formulaire sont prêtes.\nLes versions espagnole et russe du site sont à jour.',
      },
    },
    {
      bad: {
        lang: 'es',
        text: 'Hay versiones en árabe y francés del formulario.\nLas versiones del sitio en francés y ruso están al día.',
        finds: ['francés y ruso'],
      },
      good: {
        lang: 'es',
        text: 'Hay versiones en ruso y francés del formulario.\nLas versiones del sitio en francés y ruso están al día.',
      },
    },
  ],
  find(reading) {
    const lang = reading.lang ?? 'en'
    const all = languagesSaidIn(reading)
    const sites = all.filter(({ sentence }) => site.test(sentence.text))
    const texts = all.filter((one) => !isOfSite(one))
    return sites.filter(isOfSite).flatMap((one): Found[] => {
      const homeless = texts.filter(({ said }) => said.some((of) => of !== lang && !one.said.includes(of)))
      const missing = [...new Set(homeless.flatMap(({ said }) => said))].filter(
        (of) => of !== lang && !one.said.includes(of),
      )
      if (missing.length === 0) return []
      return [{ at: one.at, values: { missing: sayLanguages(missing, lang) }, also: homeless.map(({ at }) => at) }]
    })
  },
}

const site = /\b(?:versions? of (?:the |our )?(?:web ?)?(?:site|pages?)|versions?[^.]* du site|versiones del sitio)\b/iu

/** The languages are those of the site itself, not of a text that is to be found on it. */
const isOfSite = ({ sentence }: LanguagesSaid): boolean => site.test(sentence.text)
