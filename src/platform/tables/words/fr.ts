import type { en } from './en.ts'

export const fr = {
  'tables.empty':
    'Le fichier est vide. Il faut une première ligne qui nomme les colonnes, puis une ligne par enregistrement.',
  'tables.not-a-table':
    'Ce fichier n’est pas un tableau que nous pouvons lire. Enregistrez-le en XLSX ou en CSV, ou comme liste JSON d’enregistrements.',
  'tables.wrong-encoding':
    'Le texte de ce fichier n’est pas en UTF-8 ; il semble être en {$guess}. Dans Excel, choisissez « Enregistrer sous », puis « CSV UTF-8 » ; dans LibreOffice, « Éditer les paramètres du filtre » et Unicode (UTF-8). Ou envoyez le fichier en XLSX.',
  'tables.too-big': 'Le fichier dépasse {$megabytes} Mo. Retirez les images et les feuilles inutiles, ou divisez-le.',
  'tables.too-many-rows':
    '.input {$limit :integer} {{Le tableau compte plus de {$limit} lignes. Divisez-le en plusieurs fichiers.}}',
  'tables.too-many-columns':
    '.input {$limit :integer} {{Le tableau compte plus de {$limit} colonnes. Retirez celles qui sont inutiles.}}',
  'tables.password':
    'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et envoyez-le de nouveau.',
  'tables.damaged':
    'Le fichier est endommagé : impossible de l’ouvrir jusqu’au bout. Ouvrez-le dans votre logiciel, enregistrez-le sous un autre nom et envoyez ce dernier.',
  'tables.bomb':
    'Une fois décompressé, le fichier serait bien plus grand que ne l’exige un tableau ; il n’a pas été ouvert. Copiez les cellules dans un nouveau classeur et envoyez celui-ci.',
  'tables.old-xls':
    'C’est un fichier Excel de l’ancien format (.xls). Ouvrez-le, choisissez « Enregistrer sous », puis « Classeur Excel (.xlsx) ».',
  'tables.too-slow':
    'La lecture de ce fichier a duré plus de {$seconds} secondes ; elle a été arrêtée. Copiez les cellules dans un nouveau classeur, ou enregistrez-le en CSV.',
  'tables.too-heavy':
    'La lecture de ce fichier demande plus de mémoire que nous n’en accordons. Copiez les cellules dans un nouveau classeur, ou enregistrez-le en CSV.',
  'tables.no-such-sheet': 'Le classeur n’a pas de feuille nommée « {$sheet} ».',
  'tables.no-such-file': 'Il n’y a pas de fichier à l’emplacement {$path}.',
  'tables.looks-like-formula':
    'Ligne {$row}, {$column} : le texte commence comme une formule. Il a été gardé comme texte.',
  'tables.was-formula':
    'Ligne {$row}, {$column} : cette cellule contient une formule. Nous avons pris ce qu’elle affichait, sans rien calculer.',
} satisfies Record<keyof typeof en, string>
