import type { en } from './en.ts'

export const es = {
  'mail.printed':
    'El correo no está configurado; esta carta se muestra aquí en lugar de enviarse. Para enviar cartas, defina COLONNADE_MAIL.',
  'mail.to': 'Para:',
  'mail.subject': 'Asunto:',
  'mail.interrupted':
    'El programa se detuvo mientras entregaba esta carta. Es posible que el servidor la haya aceptado; compruébelo antes de volver a enviarla.',
  'mail.line-broke':
    'La conexión se cortó mientras se entregaba esta carta. Es posible que el servidor la haya aceptado; compruébelo antes de volver a enviarla.',
} satisfies Record<keyof typeof en, string>
