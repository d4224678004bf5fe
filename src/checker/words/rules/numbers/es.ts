import type { en } from './en.ts'

export const es = {
  'checker.rule-announced-count': 'Un número que anuncia una lista y no es el suyo',
  'checker.why-announced-count':
    'Quien cuenta los elementos encuentra de más o de menos, y duda de todas las demás cifras.',
  'checker.found-announced-count': 'Se anuncia “{$announced}” y se enumeran {$listed}.',
  'checker.rule-item-numbers': 'Números de una lista que se repiten o se saltan',
  'checker.why-item-numbers': 'No se puede remitir a dos elementos con el mismo número, y un salto parece una pérdida.',
  'checker.found-item-numbers': 'Este elemento lleva el número {$number}; debería seguir {$due}.',
  'checker.rule-numbered-otherwise': 'Una misma cosa con dos números',
  'checker.why-numbered-otherwise':
    '“Pilar 3” debe significar lo mismo en todo el texto; de lo contrario, el lector sigue el que no es.',
  'checker.found-numbered-otherwise': 'Aquí lleva el número {$number}, y en otras partes del texto {$others}.',
  'checker.rule-figure-of-two-things': 'La misma cifra para personas y direcciones',
  'checker.why-figure-of-two-things':
    'Una persona tiene varias direcciones y una dirección puede ser de una oficina; una de las dos cifras no se contó.',
  'checker.found-figure-of-two-things': '{$figure} es aquí el número de direcciones y en otro lugar el de personas.',
  'checker.rule-counted-otherwise': 'Una misma cifra redondeada para cosas con otro nombre',
  'checker.why-counted-otherwise': 'El lector no puede saber si se contó lo mismo.',
  'checker.found-counted-otherwise': 'La misma cifra cuenta aquí “{$here}” y en otro lugar “{$there}”.',
  'checker.rule-rounded-though-listed': 'Un número redondeado de cosas que se enumeran',
  'checker.why-rounded-though-listed': 'Quien tiene la lista puede contarla; “más de” oculta una cifra conocida.',
  'checker.found-rounded-though-listed':
    '“{$rounded}” está redondeado, pero se enumeran {$listed}, de los que {$different} son distintos.',
  'checker.rule-without-breakdown': 'Un total sin desglose',
  'checker.why-without-breakdown': 'Si hay más personas que entidades, el lector pregunta cuántas envió cada una.',
  'checker.found-without-breakdown': '“{$announced}” proceden de {$listed}, y no se dice cuántos de cada una.',
  'checker.rule-breakdown-sum': 'Partes que no suman el total',
  'checker.why-breakdown-sum': 'Es lo primero que suma un lector atento.',
  'checker.found-breakdown-sum': 'Las partes suman {$sum}, no {$total}.',
  'checker.rule-small-numbers': 'Números pequeños en cifras entre otros en letras',
  'checker.why-small-numbers':
    'Los textos de las Naciones Unidas escriben en letras los números enteros menores de diez; una sola forma denota esmero.',
  'checker.found-small-numbers': 'El texto escribe en otras partes los números pequeños en letras; aquí es {$number}.',
  'checker.rule-ordinal-in-figures': 'Un ordinal pequeño en cifras',
  'checker.why-ordinal-in-figures':
    '“2nd half” es una nota para uno mismo; en un informe en inglés se escribe “second half”.',
  'checker.found-ordinal-in-figures': 'Los ordinales menores de diez se escriben con letras.',
} satisfies Record<keyof typeof en, string>
