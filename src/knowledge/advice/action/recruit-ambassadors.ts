import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { mayCallOut } from '#knowledge/facts/may-call-out.ts';
import { action } from '#knowledge/kinds/action.ts';
import { ambassadors } from '#knowledge/questions/disseminate/ambassadors.ts';
import { nextAudience } from '#knowledge/questions/disseminate/next-audience.ts';

export const recruitAmbassadors = action({
  id: 'recruit-ambassadors',
  stage: 'disseminate',
  horizon: 180,
  after: ['test-tagline'],
  serves: ['influencer-true-story', 'mayor-other-cities'],
  urgency: 'ordinary',
  effortDays: 2,
  requires: [
    {
      when: ambassadors.is('nobody'),
      fr: `Personne, hors de l’équipe, ne parle encore du projet`,
      en: `Nobody outside the team speaks about the project yet`
    },
    existingResource,
    mayCallOut
  ],
  favours: [
    { ...inUse, strong: true },
    {
      when: nextAudience.has('public', 'contributors'),
      fr: `Vous voulez toucher {le grand public} ou {des personnes qui contribueraient}`,
      en: `You want to reach {the general public} or {people who might contribute}`
    }
  ],
  cautions: [],
  sources: [],
  reviewed: '2026-11-23',
  fr: {
    title: `Trouver trois relais et leur donner un kit`,
    summary: `L’équipe ne peut pas être partout, et on l’entend toujours parler pour elle-même. Choisissez trois personnes qui vivent le problème. Donnez-leur de quoi en parler : une phrase, une image, une démonstration, une adresse.`,
    firstStep: `Écrivez trois noms et ce qui toucherait chaque personne. Appelez la première et demandez-lui à qui elle en parlerait.`,
    evidence: `Trois personnes ont le kit, et chacune a parlé du projet une fois sans vous.`
  },
  en: {
    title: `Find three ambassadors and give them a kit`,
    summary: `The team cannot be everywhere, and always sounds as if it speaks for itself. Choose three people who live with the problem. Give them something to show: a sentence, a picture, a demonstration, an address.`,
    firstStep: `Write down three names and what would move each person. Call the first and ask whom they would tell.`,
    evidence: `Three people have the kit, and each has spoken about the project once without you.`
  }
});
