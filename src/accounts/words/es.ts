import type { en } from './en.ts'

export const es = {
  'accounts.sign-in': 'Iniciar sesión',
  'accounts.sign-out': 'Cerrar sesión',
  'accounts.ask-lead':
    'Indique su dirección de correo electrónico. Le enviaremos un código de seis caracteres. No hay contraseña.',
  'accounts.address': 'Dirección de correo electrónico',
  'accounts.address-hint': 'La dirección que su entidad registró en la red.',
  'accounts.send-code': 'Enviarme un código',
  'accounts.not-an-address': 'Escriba una dirección de correo electrónico, por ejemplo nombre@example.org.',
  'accounts.type-code': 'Escriba el código',
  'accounts.code-lead':
    'Si la dirección está registrada, una carta con un código está en camino. Es válido durante {$minutes} minutos, solo en este navegador.',
  'accounts.code': 'Código',
  'accounts.code-hint': 'Seis caracteres. No importan las mayúsculas, los espacios ni los guiones.',
  'accounts.continue': 'Continuar',
  'accounts.code-wrong':
    'Este código no es el que enviamos o su plazo ha vencido. Revise la carta o pida un código nuevo.',
  'accounts.new-code': 'Pedir un código nuevo',
  'accounts.letter-subject': 'Su código para iniciar sesión',
  'accounts.letter-body':
    'Usted pidió iniciar sesión en el espacio de trabajo de la red.\n\nSu código: {$code}\n\nEscríbalo en el navegador en que lo pidió. Es válido durante {$minutes} minutos.\nSi no lo pidió, no tiene que hacer nada.',
  'accounts.signed-in-as': 'Sesión iniciada como {$name}',
  'accounts.role-secretariat': 'Secretaría',
  'accounts.role-auditor': 'Auditor',
  'accounts.no-secretary': 'Todavía no hay secretario. Funde primero la red: colonnade init',
} satisfies Record<keyof typeof en, string>
