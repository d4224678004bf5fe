import type { en } from './en.ts'

export const fr = {
  'mailroom.people': 'À qui il a été écrit',
  'mailroom.letters-n': '.input {$n :integer} .match $n one {{{$n} lettre}} many {{{$n} lettres}} * {{{$n} lettres}}',
  'mailroom.as-it-leaves': 'La lettre telle qu’elle partirait (.eml)',
  'mailroom.heads': 'Ses en-têtes, tels que les lisent les logiciels',
  'mailroom.file-enclosed': 'Fichier à joindre',
  'mailroom.no-file': 'Choisissez un fichier de cette machine.',
  'mailroom.forged': 'Rien ne prouve que cette adresse est la mienne',
  'mailroom.forged-hint': 'Pour voir ce que devient une lettre écrite au nom d’un autre.',
  'mailroom.being-read': 'Votre lettre est reçue et en cours de lecture. Rechargez cette page dans un instant.',
  'mailroom.came-of-it': 'Suite donnée à votre lettre : {$outcome}',
} satisfies Record<keyof typeof en, string>
