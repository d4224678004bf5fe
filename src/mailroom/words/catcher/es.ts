import type { en } from './en.ts'

export const es = {
  'mailroom.people': 'A quién se escribió',
  'mailroom.letters-n':
    '.input {$n :integer} .match $n one {{{$n} mensaje}} many {{{$n} mensajes}} * {{{$n} mensajes}}',
  'mailroom.as-it-leaves': 'El mensaje tal como saldría (.eml)',
  'mailroom.heads': 'Sus encabezados, como los leen los programas',
  'mailroom.file-enclosed': 'Archivo adjunto',
  'mailroom.no-file': 'Elija un archivo de esta máquina.',
  'mailroom.forged': 'Nada prueba que esta dirección sea mía',
  'mailroom.forged-hint': 'Para ver qué pasa con un mensaje escrito en nombre de otra persona.',
  'mailroom.being-read': 'Su mensaje se recibió y se está leyendo. Vuelva a cargar esta página en un momento.',
  'mailroom.came-of-it': 'Qué resultó de su mensaje: {$outcome}',
} satisfies Record<keyof typeof en, string>
