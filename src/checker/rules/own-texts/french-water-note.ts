import type { OwnText } from './own-text.ts'

const text = `# Réseau pour l’eau potable dans les îles : rapport d’activité, janvier-juin 2022
## Réalisations
Le Réseau réunit douze organismes du système des Nations Unies. Le présent rapport porte sur la période du 1er janvier au 30 juin 2022.
En février 2022, les membres ont approuvé une note sur les citernes familiales. Elle comporte trois parties : (1) le choix des matériaux ; (2) l’entretien ; (3) les analyses.
Un atelier s’est tenu à Port-Louis le 12 mai 2022. Il a réuni 48 personnes (29 femmes et 19 hommes), venues de neuf îles. Le Secrétaire général a adressé un message aux participants.
La note a été publiée en anglais, en arabe, en chinois, en espagnol et en russe le 20 juin 2022. La version française avait paru une semaine plus tôt.
## Travaux en cours
Le groupe chargé des analyses compare les laboratoires de quatre pays : les Comores, Maurice, la République de Moldova et les Seychelles. Il remettra ses conclusions en octobre 2022.
L’Organisation mondiale de la Santé (OMS) prête des appareils de mesure aux écoles. Le Fonds des Nations Unies pour l’enfance (UNICEF) forme les enseignants qui s’en servent. L’OMS et l’UNICEF se partagent les frais de transport.
Des associations de pêcheurs ont pris part à toutes les réunions. Elles ont proposé que les analyses soient affichées dans les ports.
## Suite
La prochaine réunion se tiendra le mardi 13 septembre 2022 à Victoria. Les membres examineront alors :
- le budget des citernes ;
- la formation des techniciens ;
- le calendrier des visites.
Pour tout renseignement, écrire à secretariat@eau-iles.example.org.`

export const frenchWaterNote: OwnText = {
  name: 'eau potable, un rapport',
  lang: 'fr',
  asOf: '2022-07-10',
  text,
  slips: [
    { said: 'comporte trois parties', written: 'comporte quatre parties', rule: 'announced-count' },
    { said: '(3) les analyses', written: '(4) les analyses', rule: 'item-numbers' },
    { said: '29 femmes', written: '28 femmes', rule: 'breakdown-sum' },
    { said: 'Le Secrétaire général', written: 'Le Secrétaire Général', rule: 'official-title' },
    { said: 'en chinois, ', written: '', rule: 'language-left-out' },
    { said: 'le mardi 13', written: 'le jeudi 13', rule: 'weekday-mismatch' },
    { said: 'la République de Moldova', written: 'la Moldavie', rule: 'country-name' },
    { said: 'le 12 mai 2022', written: 'le 12/05/2022', rule: 'mixed-date-styles' },
    { said: 'au 30 juin 2022', written: 'au 31 juin 2022', rule: 'impossible-day' },
    { said: 'prête des appareils', written: 'prête  des appareils', rule: 'double-space' },
    { said: 'à toutes les réunions', written: 'à à toutes les réunions', rule: 'repeated-word' },
    { said: 'en octobre 2022', written: 'en octobre', rule: 'date-without-year' },
    { said: 'En février 2022, les membres', written: 'En novembre 2021, les membres', rule: 'outside-period' },
    {
      said: 'affichées dans les ports.',
      written: 'affichées dans les ports (voir ci-dessous).',
      rule: 'broken-reference',
    },
    { said: 'secretariat@', written: 'j.moreau@', rule: 'personal-address' },
    { said: 'L’OMS et l’UNICEF se', written: 'L’OMS et l’UNICFE se', rule: 'near-acronym' },
  ],
}
