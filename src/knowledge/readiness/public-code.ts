import { all, any } from '#engine/reason/condition.ts';
import { authoritiesAreUsers } from '#knowledge/facts/authorities-are-users.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import type { Standard } from '#knowledge/kinds/standard.ts';
import { standardForPublicCode081, standardForPublicCodeRepository } from '#knowledge/sources/standards.ts';
import { readyForReuse } from './public-code/ready-for-reuse.ts';
import { workingInPublic } from './public-code/working-in-public.ts';

export const publicCode = {
  id: 'public-code',
  dated: '2025-04-28',
  concerns: all(isSoftware, any(publicCarrier, authoritiesAreUsers)),
  points: [...workingInPublic, ...readyForReuse],
  sources: [standardForPublicCode081, standardForPublicCodeRepository],
  reviewed: '2026-11-28',
  fr: {
    title: `Prêt pour le Standard for Public Code`,
    version: `Version 0.8.1 du 28 avril 2025, encore un projet de texte`,
    summary: `Seize critères pour qu’une autre administration puisse reprendre votre logiciel, l’adapter et y contribuer.`,
    who: `Les administrations qui publient du code, et leurs prestataires. Depuis 2025, une communauté tient ce texte. Il donne un cap : personne n’est obligé de le suivre.`,
    elsewhere: `Ce texte vise le logiciel d’une administration, ou celui dont des collectivités se servent.`,
    next: `Ajoutez au dépôt une page qui dit où vous en êtes sur chaque critère.`
  },
  en: {
    title: `Ready for the Standard for Public Code`,
    version: `Version 0.8.1 of 28 April 2025, still a draft`,
    summary: `Sixteen criteria so that another administration can take up your software, adapt it and contribute.`,
    who: `Administrations that publish code, and their suppliers. Since 2025 a community has looked after the text. It gives a direction: nobody has to follow it.`,
    elsewhere: `This text is about the software of an administration, or software that local authorities use.`,
    next: `Add a page to the repository that says where you stand on each criterion.`
  }
} satisfies Standard;
