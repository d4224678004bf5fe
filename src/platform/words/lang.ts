/** The six official languages, in the order of the United Nations. */
export const langs = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const
export type Lang = (typeof langs)[number]

export const isLang = (given: unknown): given is Lang => langs.some((lang) => lang === given)

export const dirOf = (lang: Lang): 'rtl' | 'ltr' => (lang === 'ar' ? 'rtl' : 'ltr')

/** What each language calls itself; the same in every language of the reader. */
export const nativeNames = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
} as const satisfies Record<Lang, string>

/** The locale handed to the runtime: Western digits everywhere, English without the comma before "and". */
export const locales = {
  ar: 'ar-u-nu-latn',
  zh: 'zh-Hans-u-nu-latn',
  en: 'en-GB-u-nu-latn',
  fr: 'fr-u-nu-latn',
  ru: 'ru-u-nu-latn',
  es: 'es-u-nu-latn',
} as const satisfies Record<Lang, string>
