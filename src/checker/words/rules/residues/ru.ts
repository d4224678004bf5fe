import type { en } from './en.ts'

export const ru = {
  'checker.rule-residue': 'То, что осталось от преобразования',
  'checker.why-residue': 'Метки программы в разосланном тексте говорят читателю, что его никто не прочел.',
  'checker.found-residue': 'След преобразования: «{$was}».',
  'checker.rule-separator': 'Ряд знаков вместо заголовка',
  'checker.why-separator':
    'Он разделяет только для глаза; кто слушает или читает оглавление, не узнает, что здесь начинается.',
  'checker.found-separator': 'Скажите заголовком, что здесь начинается, или уберите его.',
} satisfies Record<keyof typeof en, string>
