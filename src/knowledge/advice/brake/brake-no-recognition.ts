import { activeCommunity } from '#knowledge/facts/active-community.ts';
import { brake } from '#knowledge/kinds/brake.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { opensourceGuide } from '#knowledge/sources/open-source-practice.ts';

export const brakeNoRecognition = brake({
  id: 'brake-no-recognition',
  holdsBack: ['contributing'],
  loosenedBy: ['rule-recognition', 'rule-roles', 'pilot-contributory-budget'],
  effortDays: 0,
  requires: [
    {
      when: recognition.is('none'),
      fr: `Les personnes qui contribuent ne reçoivent aucune reconnaissance`,
      en: `People who contribute receive no recognition`
    }
  ],
  favours: [{ ...activeCommunity, strong: true }],
  cautions: [],
  sources: [opensourceGuide],
  reviewed: '2026-11-23',
  fr: {
    title: `Des contributions sans reconnaissance`,
    summary: `Des personnes donnent des soirées, et leur nom ne figure nulle part. Elles se lassent sans rien dire.`,
    who: `Les bénévoles`,
    levers: [
      `Tenir un générique qui nomme tout le monde, y compris pour l’accueil, les tests et la relecture.`,
      `Laisser relire, publier et décider celles et ceux qui reviennent.`,
      `Les inviter à prendre la parole en public.`,
      `Essayer un budget contributif, où le groupe décide ensemble des rétributions.`
    ]
  },
  en: {
    title: `Contributions without recognition`,
    summary: `People give their evenings, and their names appear nowhere. They grow tired without a word.`,
    who: `Volunteers`,
    levers: [
      `Keep credits that name everybody, including for welcoming, testing and proofreading.`,
      `Let those who come back review, publish and decide.`,
      `Ask them to speak in public.`,
      `Try a contributory budget, where the group decides together who is paid what.`
    ]
  }
});
