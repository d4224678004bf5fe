import type { en } from './en.ts'

export const es = {
  'checker.rule-near-domain': 'Una dirección cuyo dominio es casi el de una entidad',
  'checker.why-near-domain': 'Una carta a esa dirección vuelve, o llega a un desconocido.',
  'checker.found-near-domain': 'Ninguna entidad escribe desde {$host}; {$entity} escribe desde {$near}.',
  'checker.rule-other-domain': 'Una dirección de otra entidad que la nombrada al lado',
  'checker.why-other-domain': 'Una de las dos está mal, o alguien cambió de puesto.',
  'checker.found-other-domain': '{$host} es el dominio de {$owner}; la línea nombra {$entity}.',
  'checker.rule-shared-domain': 'Una dirección que no prueba la entidad',
  'checker.why-shared-domain': 'Muchas entidades comparten un dominio; la dirección sola no dice por cuál se escribe.',
  'checker.found-shared-domain': 'Entidades que usan {$host}: {$count}. Que sea {$entity} debe saberse por otra vía.',
  'checker.rule-passing-address': 'Una dirección web que no durará',
  'checker.why-passing-address': 'Un informe se lee durante años; la dirección debería seguir llevando a alguna parte.',
  'checker.found-passing-address':
    '.input {$sign :string} .match $sign program {{Termina en el nombre del programa que hizo la página; si el sitio se traslada, deja de funcionar. Cite el documento por su signatura o una dirección permanente.}} shortened {{Está abreviada: no se ve adónde lleva y el servicio puede acabarse. Escriba la dirección completa.}} number {{Es el número de una máquina. Escriba el nombre del sitio.}} * {{No está cifrada. Escriba https si el sitio lo permite.}}',
  'checker.rule-disguised-address': 'Una dirección que no es lo que parece',
  'checker.why-disguised-address': 'Con letras parecidas un desconocido pasa por colega.',
  'checker.found-disguised-address':
    '.input {$sign :string} .match $sign turned {{Marcas invisibles invierten aquí el sentido de la escritura: lo que se lee no es lo que se abre.}} coded {{El nombre está en código (xn--): no se ven sus letras.}} * {{Hay letras de dos alfabetos en un mismo nombre: una solo lo parece.}}',
} satisfies Record<keyof typeof en, string>
