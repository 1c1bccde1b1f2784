import { any } from '#engine/reason/condition.ts';
import { largeCommunity } from '#knowledge/facts/large-community.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { publicIsUser } from '#knowledge/facts/public-is-user.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { worksInPublic } from '#knowledge/facts/works-in-public.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { conflictPath } from '#knowledge/questions/maintain/conflict-path.ts';
import { outsideContributors } from '#knowledge/questions/qualify/outside-contributors.ts';
import { gdpr } from '#knowledge/sources/law.ts';
import { opensourceGuide, standardForPublicCode } from '#knowledge/sources/open-source-practice.ts';

export const ruleConduct = rule({
  id: 'rule-conduct',
  effortDays: 1,
  requires: [
    {
      when: any(worksInPublic, outsidersContribute),
      fr: `Des personnes {se croisent dans un espace public} ou {contribuent ensemble}`,
      en: `People {meet in a public place} or {contribute together}`
    },
    tendsOurOwn
  ],
  favours: [
    { ...largeCommunity, strong: true },
    publicIsUser,
    {
      when: outsideContributors.is('diverse'),
      fr: `Des personnes de milieux différents travaillent ensemble`,
      en: `People from different backgrounds work together`
    }
  ],
  cautions: [
    {
      when: conflictPath.is('none'),
      fr: `Un code sans personne à qui s’adresser ne protège personne : nommez deux contacts le jour même`,
      en: `A code with nobody to turn to protects nobody: name two contacts on the same day`
    }
  ],
  sources: [opensourceGuide, standardForPublicCode, gdpr],
  reviewed: '2026-11-28',
  fr: {
    title: `Code de conduite et modération`,
    summary: `Un texte court dit ce que vous n’acceptez pas, à qui s’adresser et ce qui se passe ensuite. Il rassure surtout les personnes qui hésitent à venir.`,
    fits: `Des espaces publics ou des rencontres. Le texte ne vient jamais trop tôt.`,
    avoid: `Une équipe dédiée aux signalements n’est utile qu’à partir d’une quinzaine de personnes (notre repère). Avant, deux contacts suffisent.`,
    cost: `Faible pour le texte. Recueillir un signalement demande du temps. Le registre contient des données personnelles : peu de personnes, peu de temps.`,
    firstStep: `Demandez à deux personnes différentes, si possible d’organisations différentes, d’être les contacts.`,
    template: `Ici, on critique des idées, jamais des personnes. Ni insulte, ni harcèlement, ni propos discriminatoire, en ligne comme en réunion.
Vous êtes témoin ou victime : écrivez à [prénom, adresse] ou à [prénom, adresse]. Réponse sous trois jours ; votre nom reste confidentiel autant que la loi le permet.
La personne mise en cause est entendue avant toute sanction. Premier manquement : un rappel en privé. Deuxième : une suspension de trente jours. Troisième, ou acte grave : l’exclusion.
Pour protéger quelqu’un, une personne de l’équipe peut masquer un message sur-le-champ. Une deuxième confirme ou rétablit sous [trois] jours.
Deux personnes au moins décident d’une sanction ; celles qui sont en cause n’y participent pas. La décision cite la règle et dit pourquoi.
Recours : sous [quinze] jours, auprès de [nom], qui n’a pas pris part à la décision. Réponse sous [quinze] jours.
Registre : date, fait, règle, mesure, qui a décidé. Seuls les contacts le lisent, et chaque ligne est effacée après [deux ans]. Nous publions chaque année le nombre de cas.`
  },
  en: {
    title: `Code of conduct and moderation`,
    summary: `A short text says what you do not accept, whom to turn to and what happens next. It reassures above all those who hesitate to come.`,
    fits: `Public places or events. It is never too early for the text.`,
    avoid: `A team in charge of reports is useful only from about fifteen people (our yardstick). Before that, two contacts are enough.`,
    cost: `Low for the text. Receiving a report takes time. The record holds personal data: few people, a short time.`,
    firstStep: `Ask two different people, from different organisations if possible, to be the contacts.`,
    template: `Here we criticise ideas, never people. No insults, no harassment, no discriminatory remarks, online or in meetings.
If you witness or suffer any of this, write to [first name, address] or [first name, address]. You will get an answer within three days; your name stays confidential as far as the law allows.
The person accused is heard before any sanction. First breach: a private reminder. Second: a thirty-day suspension. Third, or a serious act: exclusion.
To protect somebody, one member of the team may hide a message at once. A second one confirms or restores it within [three] days.
At least two people decide on a sanction; those involved take no part. The decision quotes the rule and gives reasons.
Appeal: within [fifteen] days, to [name], who took no part in the decision. Answer within [fifteen] days.
Record: date, fact, rule, measure, who decided. Only the contacts read it, and each line is erased after [two years]. Every year we publish the number of cases.`
  }
});
