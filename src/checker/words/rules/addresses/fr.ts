import type { en } from './en.ts'

export const fr = {
  'checker.rule-near-domain': 'Une adresse dont le domaine est presque celui d’une entité',
  'checker.why-near-domain': 'Un courrier à une telle adresse revient, ou arrive chez un inconnu.',
  'checker.found-near-domain': 'Aucune entité n’écrit depuis {$host} ; {$entity} écrit depuis {$near}.',
  'checker.rule-other-domain': 'Une adresse d’une autre entité que celle nommée à côté',
  'checker.why-other-domain': 'L’une des deux est fausse, ou quelqu’un a changé de poste.',
  'checker.found-other-domain': '{$host} est le domaine de {$owner} ; la ligne nomme {$entity}.',
  'checker.rule-shared-domain': 'Une adresse qui ne prouve pas l’entité',
  'checker.why-shared-domain':
    'Beaucoup d’entités partagent un domaine ; l’adresse seule ne dit pas pour laquelle on écrit.',
  'checker.found-shared-domain':
    'Entités qui utilisent {$host} : {$count}. Que ce soit {$entity} doit être su d’ailleurs.',
  'checker.rule-passing-address': 'Une adresse Web qui ne durera pas',
  'checker.why-passing-address': 'Un rapport se lit pendant des années ; l’adresse devrait encore mener quelque part.',
  'checker.found-passing-address':
    '.input {$sign :string} .match $sign program {{Elle finit par le nom du programme qui a produit la page ; si le site déménage, elle casse. Citer le document par sa cote ou une adresse permanente.}} shortened {{Elle est raccourcie : on ne voit pas où elle mène, et le service peut cesser. Écrire l’adresse entière.}} number {{C’est le numéro d’une machine. Écrire le nom du site.}} * {{Elle n’est pas chiffrée. Écrire https si le site le permet.}}',
  'checker.rule-disguised-address': 'Une adresse qui n’est pas ce qu’elle paraît',
  'checker.why-disguised-address': 'C’est avec des lettres semblables qu’un inconnu passe pour un collègue.',
  'checker.found-disguised-address':
    '.input {$sign :string} .match $sign turned {{Des marques invisibles retournent ici le sens de l’écriture : ce qu’on lit n’est pas ce qu’on appelle.}} coded {{Le nom est écrit en code (xn--) : on ne voit pas ses lettres.}} * {{Des lettres de deux alphabets se trouvent dans un même nom : l’une n’en a que l’apparence.}}',
} satisfies Record<keyof typeof en, string>
