import type { Six } from './six.ts'

/** What the network is called. */
export const network: { readonly name: Six; readonly shortName: Six } = {
  name: {
    ar: 'شبكة الأمم المتحدة المعنية بالتمييز العنصري وحماية الأقليات',
    zh: '联合国种族歧视和保护少数群体问题网络',
    en: 'United Nations Network on Racial Discrimination and Protection of Minorities',
    fr: 'Réseau des Nations Unies sur la discrimination raciale et la protection des minorités',
    ru: 'Сеть Организации Объединенных Наций по вопросам расовой дискриминации и защиты меньшинств',
    es: 'Red de las Naciones Unidas sobre la Discriminación Racial y la Protección de las Minorías',
  },
  shortName: {
    ar: 'شبكة التمييز العنصري والأقليات',
    zh: '种族歧视和少数群体问题网络',
    en: 'Network on Racial Discrimination and Minorities',
    fr: 'Réseau sur la discrimination raciale et les minorités',
    ru: 'Сеть по вопросам расовой дискриминации и меньшинств',
    es: 'Red sobre la Discriminación Racial y las Minorías',
  },
}
