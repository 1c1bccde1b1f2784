import { inUse } from '#knowledge/facts/in-use.ts';
import { onePersonHoldsTheKeys } from '#knowledge/facts/one-person-holds-the-keys.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { continuity } from '#knowledge/questions/qualify/continuity.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';

export const brakeOnePerson = brake({
  id: 'brake-one-person',
  holdsBack: ['lasting'],
  loosenedBy: ['second-maintainer', 'document-operations', 'release-without-founder', 'transfer-assets'],
  effortDays: 0,
  requires: [onePersonHoldsTheKeys],
  favours: [
    { ...inUse, strong: true },
    {
      when: continuity.is('all-stops'),
      fr: `Aujourd’hui, si vous arrêtez, tout s’arrête`,
      en: `Today, if you stop, everything stops`
    }
  ],
  cautions: [],
  sources: [livreBlancCommunsNumeriques],
  reviewed: '2026-11-23',
  fr: {
    title: `Tout repose sur une seule personne`,
    summary: `Une seule personne sait publier et réparer. Une maladie, un départ ou une lassitude arrêterait tout, et celles et ceux qui pourraient adopter la ressource le voient.`,
    who: `Tout le monde, à commencer par cette personne`,
    levers: [
      `Former une deuxième personne, et publier avec elle.`,
      `Ranger les accès dans un coffre partagé.`,
      `Écrire comment on publie, on sauvegarde et on répare, puis le rejouer.`,
      `Essayer une journée sans la personne qui a fondé le projet, et noter ce qui a bloqué.`
    ]
  },
  en: {
    title: `Everything rests on one person`,
    summary: `Only one person knows how to publish and repair it. Illness, departure or weariness would stop everything, and those who might adopt the resource can see it.`,
    who: `Everybody, starting with that person`,
    levers: [
      `Train a second person, and publish together.`,
      `Put the credentials in a shared vault.`,
      `Write down how to publish, back up and repair, then rehearse it.`,
      `Try one day without the founder, and note what got stuck.`
    ]
  }
});
