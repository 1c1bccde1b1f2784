import { any } from '#engine/reason/condition.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { neighbour } from '#knowledge/questions/identify/neighbour.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { closedDependency } from '#knowledge/questions/produce/closed-dependency.ts';

export const brakeTechnicalLockIn = brake({
  id: 'brake-technical-lock-in',
  holdsBack: ['lasting'],
  loosenedBy: ['usable-release-first', 'rule-versions', 'services'],
  effortDays: 0,
  requires: [
    {
      when: any(neighbour.is('closed'), closedDependency.is('replaceable', 'blocking')),
      fr: `{Une solution fermée est déjà en place}, ou {un composant fermé entre dans la ressource}`,
      en: `{A closed solution is already in place}, or {a closed component is part of the resource}`
    },
    {
      when: users.has('local-authorities', 'companies', 'education', 'researchers'),
      fr: `Des organisations devront l’installer dans leur système`,
      en: `Organisations will have to fit it into their systems`
    }
  ],
  favours: [
    {
      when: closedDependency.is('blocking'),
      strong: true,
      fr: `Un composant fermé bloque la ressource elle-même`,
      en: `A closed component blocks the resource itself`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Le verrou de l’outil déjà en place`,
    summary: `Des données dans un format fermé, de vieux logiciels, des branchements sur mesure : changer coûte plus que rester. Le service informatique remet à plus tard.`,
    who: `Les services informatiques`,
    levers: [
      `Fournir de quoi se brancher aux outils déjà là.`,
      `Garantir l’import et l’export complets, dans un format ouvert.`,
      `Vivre à côté de l’ancien outil : un seul usage d’abord.`,
      `Écrire comment passer de l’un à l’autre, étape par étape, avec un retour possible.`
    ]
  },
  en: {
    title: `Locked into the tool already in place`,
    summary: `Data in a closed format, old software, made-to-measure links: changing costs more than staying. The IT department puts it off.`,
    who: `IT departments`,
    levers: [
      `Provide ways to plug into the tools already there.`,
      `Guarantee full import and export, in an open format.`,
      `Live beside the old tool: one use first.`,
      `Write down how to move across, step by step, with a way back.`
    ]
  }
});
