import type { en } from './en.ts'

export const fr = {
  'texts.empty': 'Ce fichier ne contient aucun texte.',
  'texts.not-a-text':
    'Ce fichier n’est pas un texte que nous pouvons lire. Enregistrez-le comme document Word (.docx) ou en PDF et envoyez ce dernier.',
  'texts.wrong-encoding':
    'Le texte de ce fichier n’est pas en UTF-8 ; il semble être en {$guess}. Enregistrez-le avec l’encodage UTF-8 ou comme document Word (.docx).',
  'texts.too-big': 'Le fichier dépasse {$megabytes} Mo. Retirez-en les images ou divisez-le.',
  'texts.too-many-pages': 'Le fichier compte plus de {$most} pages. Divisez-le.',
  'texts.password':
    'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et envoyez-le de nouveau.',
  'texts.damaged':
    'Le fichier est endommagé : impossible de l’ouvrir jusqu’au bout. Ouvrez-le dans votre logiciel, enregistrez-le sous un autre nom et envoyez ce dernier.',
  'texts.bomb':
    'Une fois décompressé, le fichier serait bien plus grand que ne l’exige un texte ; il n’a pas été ouvert. Copiez le texte dans un nouveau document et envoyez celui-ci.',
  'texts.too-deep':
    'Les éléments de ce fichier sont imbriqués sur des centaines de niveaux, comme dans aucun vrai texte ; il n’a pas été lu. Copiez le texte dans un nouveau document et envoyez celui-ci.',
  'texts.doctype':
    'Le fichier contient une déclaration de type de document, dont aucun document Word n’a besoin et qui peut être nuisible ; il n’a pas été ouvert. Copiez le texte dans un nouveau document et envoyez celui-ci.',
  'texts.old-doc':
    'C’est un fichier Word de l’ancien format (.doc). Ouvrez-le, choisissez « Enregistrer sous », puis « Document Word (.docx) ».',
  'texts.save-as-docx':
    'C’est un fichier au format {$format}, que nous ne lisons pas. Ouvrez-le, choisissez « Enregistrer sous », puis « Document Word (.docx) ».',
  'texts.scan':
    'Ce PDF contient des images de pages et aucun texte. Envoyez le document dont il est issu ou faites d’abord reconnaître le texte (OCR).',
  'texts.unnamed-letters':
    'Ce PDF dessine des lettres sans dire lesquelles : son texte ne peut pas être lu. Envoyez le document dont il est issu ou faites d’abord reconnaître le texte (OCR).',
  'texts.too-slow':
    'La lecture de ce fichier a duré plus de {$seconds} secondes et a été arrêtée. Divisez-le ou copiez le texte dans un nouveau document.',
  'texts.too-heavy':
    'La lecture de ce fichier exige plus de mémoire que nous n’en accordons. Divisez-le ou copiez le texte dans un nouveau document.',
  'texts.no-such-file': 'Il n’y a pas de fichier à l’emplacement {$path}.',

  'texts.remark-macros':
    'Le fichier contient des macros. Elles n’ont pas été exécutées et ne font pas partie de ce que nous conservons.',
  'texts.remark-objects':
    'Les objets incorporés dans le fichier, comme des feuilles ou des diapositives, n’ont pas été lus : {$count}.',
  'texts.remark-drawings': 'Les mots des graphiques et des diagrammes n’ont pas été lus : {$count} dans le fichier.',
  'texts.remark-inserted-files': 'Les autres fichiers insérés dans celui-ci n’ont pas été lus : {$count}.',
  'texts.remark-changes':
    'Le fichier contient des modifications suivies (insertions : {$inserted}, suppressions : {$deleted}). Il a été lu comme si toutes étaient acceptées.',
  'texts.remark-comments': 'Commentaires du fichier, conservés à côté du texte : {$count}.',
  'texts.remark-page-heads': 'Les en-têtes et pieds de page ont été mis de côté. On y lit : {$text}',
  'texts.remark-hidden': 'Les passages masqués dans le fichier ont été laissés de côté : {$count}.',
  'texts.remark-pages-without-text': 'Les pages sans texte, peut-être numérisées, n’ont pas pu être lues : {$pages}.',
  'texts.remark-pages-unreadable': 'Pages endommagées qui n’ont pas pu être lues : {$pages}.',
  'texts.remark-attachments': 'Les fichiers joints à ce message n’ont pas été lus : {$names}.',
} satisfies Record<keyof typeof en, string>
