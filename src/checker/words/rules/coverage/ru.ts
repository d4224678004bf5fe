import type { en } from './en.ts'

export const ru = {
  'checker.rule-language-left-out': 'Большинство официальных языков, но не все',
  'checker.why-language-left-out': 'Тот, кто читает на пропущенном языке, спрашивает, будет ли он.',
  'checker.found-language-left-out': 'Из шести языков не названы: {$missing}. Укажите, появятся ли они и когда.',
  'checker.rule-language-without-page': 'Текст на языке, на котором у сайта нет страницы',
  'checker.why-language-without-page': 'Версию, для которой на сайте нет места, не найдут те, для кого она сделана.',
  'checker.found-language-without-page': 'У сайта нет версии для: {$missing}. Текст на этом языке опубликован.',
} satisfies Record<keyof typeof en, string>
