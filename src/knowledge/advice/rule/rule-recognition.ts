import { all } from '#engine/reason/condition.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { outsidersContribute } from '#knowledge/facts/outsiders-contribute.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { peopleShown } from '#knowledge/people-shown.ts';
import { rule } from '#knowledge/kinds/practice.ts';
import { recognition } from '#knowledge/questions/maintain/recognition.ts';
import { contributorsOnDuty } from '#knowledge/questions/produce/contributors-on-duty.ts';
import { firstContributions } from '#knowledge/questions/produce/first-contributions.ts';
import { livreBlancCommunsNumeriques } from '#knowledge/sources/commons-networks.ts';
import { opensourceGuide } from '#knowledge/sources/open-source-practice.ts';

export const ruleRecognition = rule({
  id: 'rule-recognition',
  effortDays: 0.5,
  requires: [existingResource, tendsOurOwn],
  favours: [
    {
      when: recognition.is('none'),
      strong: true,
      fr: `Les contributions ne sont pas reconnues aujourd’hui`,
      en: `Contributions are not recognised today`
    },
    {
      when: firstContributions.has('data', 'review', 'translation', 'field-tests', 'mediation', 'network'),
      fr: `Vous attendez des apports de plusieurs sortes`,
      en: `You expect contributions of several kinds`
    },
    {
      when: all(outsidersContribute, contributorsOnDuty.atMost('some')),
      fr: `Une partie au moins des contributions est bénévole`,
      en: `At least some of the contributions are voluntary`
    }
  ],
  cautions: [
    ...peopleShown,
    {
      when: recognition.is('pay'),
      fr: `Certaines personnes sont payées : reconnaissez aussi publiquement celles qui ne le sont pas`,
      en: `Some people are paid: recognise just as publicly those who are not`
    }
  ],
  sources: [livreBlancCommunsNumeriques, opensourceGuide],
  reviewed: '2026-11-23',
  fr: {
    title: `Reconnaissance des contributions`,
    summary: `Vous dites qui est cité, où et pour quoi, quel que soit l’apport. Une contribution vue donne envie de la suivante.`,
    fits: `Toute ressource à laquelle quelqu’un participe, même d’une seule correction.`,
    avoid: `Les classements et les compteurs : ils récompensent le volume et découragent les petites aides.`,
    cost: `Faible : un fichier, et une habitude à chaque publication.`,
    firstStep: `Créez la liste des personnes qui ont aidé jusqu’ici, sans oublier l’animation et les tests.`,
    template: `Toute contribution compte : [code], données, textes, relecture, traduction, test, animation, accueil, argent, matériel.
Le fichier [CONTRIBUTIONS] nomme chaque personne qui le souhaite et dit ce qu’elle a apporté. Chaque personne peut y ajouter son nom ou celui d’une autre.
Chaque publication cite les personnes qui y ont pris part.
Une fois par an, nous remercions en public, et nous proposons plus de responsabilités à celles et ceux qui en veulent.`
  },
  en: {
    title: `Recognising contributions`,
    summary: `You say who is named, where and for what, whatever was brought. A contribution that is seen invites the next one.`,
    fits: `Any resource in which somebody takes part, even with a single correction.`,
    avoid: `Rankings and counters: they reward volume and put off small helpers.`,
    cost: `Low: one file, and a habit to keep with every publication.`,
    firstStep: `List the people who have helped so far, and do not forget facilitation and testing.`,
    template: `Every contribution counts: [code], data, texts, review, translation, testing, facilitation, hospitality, money, equipment.
The file [CONTRIBUTIONS] names everyone who wishes it and says what they brought. Anybody may add their own name or somebody else’s.
Every publication names the people who took part in it.
Once a year we say thank you in public, and offer more responsibility to those who want it.`
  }
});
