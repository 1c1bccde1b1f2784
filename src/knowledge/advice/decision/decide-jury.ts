import { any } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { publicCarrier } from '#knowledge/facts/public-carrier.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { readyToSharePower } from '#knowledge/facts/ready-to-share-power.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { decision } from '#knowledge/kinds/practice.ts';
import { opponents } from '#knowledge/questions/identify/opponents.ts';
import { usersProduce } from '#knowledge/questions/produce/users-produce.ts';
import { resource } from '#knowledge/questions/qualify/resource.ts';
import { charteAic, etalabAicPremierePromotion2022 } from '#knowledge/sources/french-state.ts';

export const decideJury = decision({
  id: 'decide-jury',
  effortDays: 5,
  requires: [
    publicIsUser,
    inUse,
    readyToSharePower,
    {
      when: any(publicCarrier, largeCommunity),
      fr: `{Un organisme public porte le projet}, ou {plus de quinze personnes y contribuent} : un jury d’une journée a du sens`,
      en: `{A public body carries the project}, or {more than fifteen people contribute}: a one-day jury makes sense`
    },
    tendsOurOwn
  ],
  favours: [
    publicCarrier,
    {
      when: opponents.has('supplier', 'hierarchy', 'members', 'investors', 'industry'),
      fr: `Des intérêts s’opposent : la décision doit être difficile à contester`,
      en: `Interests clash: the decision must be hard to contest`
    },
    {
      when: usersProduce.is('no'),
      fr: `Les usagers ne produisent pas la ressource : ils ont peu d’occasions d’être entendus`,
      en: `Users do not produce the resource: they have few chances to be heard`
    }
  ],
  cautions: [
    {
      when: resource.has('standard'),
      fr: `Ne confiez pas au jury un choix technique du standard : posez-lui la question de l’usage et des limites`,
      en: `Do not hand the jury a technical choice about the standard: ask about its uses and limits`
    }
  ],
  sources: [charteAic, etalabAicPremierePromotion2022],
  reviewed: '2026-11-28',
  fr: {
    title: `Jury tiré au sort`,
    summary: `Des personnes tirées au sort s’informent pendant une journée, puis rendent un avis public sur une question. Leur avis est difficile à soupçonner de parti pris.`,
    fits: `Une question d’intérêt général qui divise. L’Accélérateur d’initiatives citoyennes a fait juger l’intérêt général par quinze personnes ; sa charte dit « choisies », sans parler de tirage au sort.`,
    avoid: `Les choix techniques ou quotidiens, et toute question dont vous n’êtes pas d’accord pour suivre la réponse.`,
    cost: `Une personne pour animer, des documents clairs, une journée, des frais de déplacement.`,
    firstStep: `Écrivez une seule question, en langage clair. Dites d’avance ce que vous ferez de la réponse.`,
    template: `Une fois par an au plus, une question d’intérêt général peut être confiée à un jury de [quinze] personnes.
Elles sont tirées au sort parmi [les usagers inscrits], en veillant à la diversité des âges, des genres et des lieux, et défrayées.
Pendant une journée, elles entendent au moins deux points de vue opposés, puis rendent un avis écrit et motivé.
[Instance] suit cet avis, ou explique en public, sous trente jours, pourquoi elle s’en écarte.`
  },
  en: {
    title: `Jury drawn by lot`,
    summary: `People drawn by lot inform themselves for a day, then give a public opinion on one question. It is hard to suspect that opinion of bias.`,
    fits: `A question of general interest that divides people. France’s Accélérateur d’initiatives citoyennes had fifteen citizens judge the general interest; its charter says “chosen”, with no word of drawing by lot.`,
    avoid: `Technical or everyday choices, and any question whose answer you would not agree to follow.`,
    cost: `One day, clear papers, somebody to run it, travel paid.`,
    firstStep: `Write a single question in plain language. Say beforehand what you will do with the answer.`,
    template: `Once a year at most, a question of general interest may be put to a jury of [fifteen] people.
They are drawn by lot from [registered users], with an eye to a spread of ages, genders and places, and their expenses are paid.
For one day they hear at least two opposing points of view, then give a written, reasoned opinion.
[Body] follows this opinion, or explains in public, within thirty days, why it departs from it.`
  }
});
