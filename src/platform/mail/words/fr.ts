import type { en } from './en.ts'

export const fr = {
  'mail.printed':
    'Le courrier n’est pas configuré ; cette lettre est affichée ici au lieu d’être envoyée. Pour envoyer des lettres, définissez COLONNADE_MAIL.',
  'mail.to': 'À :',
  'mail.subject': 'Objet :',
  'mail.interrupted':
    'Le programme s’est arrêté pendant la remise de cette lettre. Le relais l’a peut-être prise ; vérifiez avant de la renvoyer.',
  'mail.line-broke':
    'La liaison s’est rompue pendant la remise de cette lettre. Le relais l’a peut-être prise ; vérifiez avant de la renvoyer.',
} satisfies Record<keyof typeof en, string>
