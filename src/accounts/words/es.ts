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
  'accounts.sign-out-lead': 'Lo que hizo está guardado. Para volver, pida un código nuevo.',
  'accounts.stay': 'Seguir con la sesión iniciada',
  'accounts.settings': 'Mi configuración',
  'accounts.saved': 'Su configuración está guardada.',
  'accounts.language': 'Idioma',
  'accounts.language-hint': 'Las cartas le llegan en este idioma, y las direcciones sin idioma se abren en él.',
  'accounts.zone': 'Huso horario',
  'accounts.zone-hint': 'La ciudad por cuya hora se rige.',
  'accounts.on-this-screen': 'Solo en este dispositivo.',
  'accounts.theme': 'Colores',
  'accounts.theme-system': 'Según el ajuste del dispositivo',
  'accounts.theme-light': 'Claro',
  'accounts.theme-dark': 'Oscuro',
  'accounts.density': 'Listas y cuadros',
  'accounts.density-comfortable': 'Holgados',
  'accounts.density-compact': 'Compactos',
  'accounts.key-slash': 'La tecla «/» lleva al campo de búsqueda',
  'accounts.since': 'desde el {$from}',
  'accounts.from-to': 'del {$from} al {$to}',
  'accounts.link-over-title': 'Este enlace ya no es válido',
  'accounts.link-over':
    'Los enlaces de los correos solo valen por un tiempo. No se ha perdido nada de lo que usted envió antes.',
  'accounts.link-over-ask':
    'Responda al último correo que haya recibido de nosotros o pida un nuevo enlace escribiendo a',

  'accounts.did-ask-code': 'Se pidió un código para iniciar sesión',
  'accounts.did-redeem-code': 'Se introdujo un código para iniciar sesión',
  'accounts.did-sign-out': '{$who} cerró la sesión',
  'accounts.did-change-settings': '{$who} cambió el idioma, el huso horario o la presentación de sus páginas',
  'accounts.did-open-account': '{$who} abrió una cuenta: {$what}',
  'accounts.did-give-role': '{$who} asignó una función a una cuenta: {$what}',
} satisfies Record<keyof typeof en, string>
