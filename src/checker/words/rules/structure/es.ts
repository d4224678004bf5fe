import type { en } from './en.ts'

export const es = {
  'checker.rule-heading-forms': 'Un título de forma distinta a la de sus semejantes',
  'checker.why-heading-forms': 'Los títulos con una misma forma se recorren, se enlazan y se llevan a un índice.',
  'checker.found-heading-forms': 'La mayoría de los títulos de este tipo se escriben como “{$like}”.',
  'checker.rule-heading-numbers': 'Números de títulos que se repiten o se saltan',
  'checker.why-heading-numbers':
    'No se puede remitir a dos títulos con el mismo número, y un salto parece una parte perdida.',
  'checker.found-heading-numbers': 'Este título lleva el número {$number}; debería seguir {$due}.',
  'checker.rule-heading-levels': 'Un nivel de título que falta',
  'checker.why-heading-levels': 'El índice y quienes escuchan el texto se pierden.',
  'checker.found-heading-levels': 'Este título es de nivel {$level} y el anterior, de nivel {$above}.',
  'checker.rule-broken-reference': 'Una remisión sin destino',
  'checker.why-broken-reference': '“Véase más abajo” obliga al lector a buscar en todo el resto del texto.',
  'checker.found-broken-reference': '“{$said}” no dice dónde, o no existe tal parte.',
  'checker.rule-citation-without-symbol': 'Un documento citado sin número ni signatura',
  'checker.why-citation-without-symbol':
    'La signatura es la única forma de hallar el texto correcto y de saber quién lo cita.',
  'checker.found-citation-without-symbol': '“{$said}” no lleva aquí número ni signatura.',
  'checker.rule-list-order': 'Una lista alfabética salvo por unos pocos nombres',
  'checker.why-list-order': 'La lista parece descuidada, y una entidad fuera de lugar se busca en vano.',
  'checker.found-list-order': '“{$name}” está fuera del orden de esta lista.',
  'checker.rule-broken-pattern': 'Un elemento escrito de otro modo que los demás',
  'checker.why-broken-pattern': 'Una lista con un solo patrón se lee de un vistazo y la leen las máquinas.',
  'checker.found-broken-pattern': 'Los demás elementos llevan “{$label}” con dos puntos.',
  'checker.rule-last-mark': 'Un elemento sin el signo final de los demás',
  'checker.why-last-mark': 'Parece que se perdió el resto de la frase.',
  'checker.found-last-mark': 'Falta aquí un signo final.',
} satisfies Record<keyof typeof en, string>
