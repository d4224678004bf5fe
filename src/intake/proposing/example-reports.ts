/** Two short reports of networks that do not exist, each told in its own manner, to prove on what a text proposes. */

/** Leads stand in sentences, months instead of days, and nothing is numbered twice. */
export const riversReport = `Progress report, July–December 2023

The Inter-Agency Network on Rivers and Displacement (“the Network”) brings together 64 colleagues. Its members are UNHCR, UNEP, WFP, UNDP and DPKO. IOM acts as permanent co-chair; the 2023 co-chair is UNEP.

On 14 July 2023, the Network adopted its Work Plan 2023-2026. The text was finalized later.

Pillar 1: Early warning
Pillar 1 is led by UNEP (kofi.mensah@unep.example.org).
On 3 October 2023, the Network held a webinar entitled “Reading a river” with 40 people. The Network received a note from others on 5 October 2023.

Pillar 2: Shelter
Pillar 2 is led by UNHCR.
In September 2023, the Network launched its Checklist for camps on river banks. In November, Arabic and French versions of the Checklist came out.
Two information sessions on the Checklist took place in November 2023.
Work in the half-year included:
- Mapping of camps at risk;
- A handbook for site planners, due in March 2024.

Pillar 3: Law
Pillar 3 is currently on hold pending the report of the Expert Panel on Rivers.
At its meeting of 12 December 2023, the Network decided to look at the Pillar again in June 2024.
`

/** A list with leads, a paused pillar, planned events, and a meeting, in French. */
export const riviereReport = `Rapport d’activité, janvier-juin 2022

Le Réseau interinstitutions sur les langues (« le Réseau ») compte environ 120 fonctionnaires. Ses membres sont l’UNESCO, l’UNICEF, l’OIT, le HCDH et l’OMS.
Le Plan de travail 2022-2024, adopté en février 2022, comporte trois piliers, comme suit :
1. Éducation : UNESCO
2. Santé : OMS et UNICEF
3. Justice : actuellement suspendu dans l’attente du rapport du Groupe d’experts

Pilier 1 : Éducation
Le 21 février 2022, le Réseau a tenu une manifestation parallèle intitulée « Une langue, une école ».
Le Réseau prévoit une réunion d’information à l’intention des États Membres en octobre 2022 (à confirmer).

Pilier 2 : Santé
Le Réseau a tenu une réunion le 15 mars 2022.
`
