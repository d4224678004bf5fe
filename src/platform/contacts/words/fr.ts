import type { en } from './en.ts'

export const fr = {
  'contacts.empty': 'Il n’y a rien dedans. Collez au moins une adresse, ou choisissez un fichier.',
  'contacts.not-contacts':
    'Aucune adresse n’y a été trouvée. Nous lisons les listes collées et les fichiers CSV, XLSX, vCard, LDIF et les exports de listes ; enregistrez votre carnet d’adresses dans l’un de ces formats.',
  'contacts.wrong-encoding':
    'L’encodage du texte de ce fichier ne peut être établi ({$guess} ?). Enregistrez-le en UTF-8 et envoyez-le de nouveau.',
  'contacts.too-big': 'Le fichier dépasse {$megabytes} Mo. Exportez-le sans les photos, ou divisez-le.',
  'contacts.too-many': '.input {$limit :integer} {{Il y a plus de {$limit} entrées. Divisez la liste.}}',
  'contacts.damaged':
    'Le fichier est endommagé : impossible de le lire jusqu’au bout. Exportez-le de nouveau et envoyez cette version.',
  'contacts.too-slow':
    'La lecture de ce fichier a duré plus de {$seconds} secondes ; elle a été arrêtée. Divisez-le, ou enregistrez-le en CSV.',
  'contacts.too-heavy':
    'La lecture de ce fichier demande plus de mémoire que nous n’en accordons. Divisez-le, ou enregistrez-le en CSV.',
  'contacts.no-such-file': 'Il n’y a pas de fichier à l’emplacement {$path}.',
  'contacts.no-columns':
    'Aucune colonne ne ressemble à une adresse ni à un nom : {$columns}. Indiquez ci-dessous à quoi correspond chaque colonne.',
  'contacts.remark-no-address': 'Ligne {$at} : « {$words} » ne contient pas d’adresse. La ligne a été laissée de côté.',
  'contacts.remark-encoding':
    'Le texte n’était pas en UTF-8 et a été lu comme {$encoding}. Vérifiez les accents de quelques noms.',
} satisfies Record<keyof typeof en, string>
