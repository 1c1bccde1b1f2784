import type { InBoth } from '#engine/locale.ts';

/** The evidence that the example has for its arguments, by the person they are meant for. */
export const exampleEvidence: InBoth<Readonly<Record<string, Readonly<Record<string, string>>>>> = {
  fr: {
    influencer: {
      'influencer-five-minutes': `Trois personnes ont corrigé leur première fiche en quatre à six minutes, chronomètre en main.`,
      'influencer-true-story': `Rose, 71 ans, anime l’atelier « mots de passe » qu’elle suivait l’an dernier ; elle accepte d’être citée.`,
      'influencer-credits': `La page des remerciements cite chaque personne sous le nom qu’elle a choisi.`,
      'influencer-challenge': `Le but : trente fiches relues en une semaine ; Jeanne et Karim accueillent.`
    },
    mayor: {
      'mayor-residents-improve': `Onze corrections viennent d’habitantes et d’habitants venus à un atelier.`,
      'mayor-outlives-terms': `Quatre lettres d’engagement de deux ans, signées par quatre organisations.`,
      'mayor-simple-procurement': `L’adhésion va de 200 € à 700 € par an, selon la taille de la commune.`,
      'mayor-full-cost': `Tableau daté sur cinq ans, temps des agents compris : de 9 400 € à 15 700 € par an.`
    },
    'innovation-director': {
      'innovation-six-weeks': `Une page décrit l’essai : trois ateliers, deux dates, un export complet déjà fait une fois.`
    },
    jourdain: {
      'jourdain-already': `Corriger une consigne au crayon sur la fiche imprimée : c’est ce geste-là.`,
      'jourdain-ten-minutes': `Relire une fiche de deux pages : neuf minutes, chronométrées trois fois.`,
      'jourdain-workshop': `Le premier jeudi du mois, à la médiathèque des Tanneurs ; Jeanne accueille.`,
      'jourdain-your-say': `La rubrique « sans ordinateur » a été ajoutée à la demande d’une animatrice.`,
      'jourdain-free-to-stop': `Chaque tâche tient en une fois ; une page dit où l’on s’est arrêté.`,
      'jourdain-useful-at-once': `Une consigne corrigée un mardi était en ligne le vendredi.`,
      'jourdain-we-answer': `Les trois dernières propositions ont reçu une réponse en deux, quatre et cinq jours.`
    },
    funder: {
      'funder-short-milestones': `Trois étapes de trois mois ; la dernière a été tenue avec une semaine de retard.`,
      'funder-market-gap': `Trois médiathèques disent n’avoir rien trouvé à acheter pour des ateliers sans ordinateur.`,
      'funder-no-duplicate': `Tableau de cinq ressources voisines ; la plus proche n’est plus entretenue.`,
      'funder-cofunded': `Adhésions : de 5 000 € à 7 000 €. Temps et hébergement prêtés : de 3 000 € à 4 000 €.`
    }
  },
  en: {
    influencer: {
      'influencer-five-minutes': `Three people corrected their first sheet in four to six minutes, timed.`,
      'influencer-true-story': `Rose, 71, now runs the “passwords” workshop that she attended last year; she agrees to be named.`,
      'influencer-credits': `The thanks page names each person as they chose to be named.`,
      'influencer-challenge': `The goal: thirty sheets reviewed in a week; Jeanne and Karim welcome people.`
    },
    mayor: {
      'mayor-residents-improve': `Eleven corrections came from residents who attended a workshop.`,
      'mayor-outlives-terms': `Four letters committing four organisations for two years.`,
      'mayor-simple-procurement': `Membership costs €200 to €700 a year, according to the size of the town.`,
      'mayor-full-cost': `A dated table over five years, staff time included: €9,400 to €15,700 a year.`
    },
    'innovation-director': {
      'innovation-six-weeks': `One page describes the trial: three workshops, two dates, a full export already done once.`
    },
    jourdain: {
      'jourdain-already': `Correcting an instruction in pencil on the printed sheet: it is that gesture.`,
      'jourdain-ten-minutes': `Reviewing a two-page sheet: nine minutes, timed three times.`,
      'jourdain-workshop': `The first Thursday of the month, at the Tanneurs library; Jeanne welcomes you.`,
      'jourdain-your-say': `The “no computer” section was added because a facilitator asked for it.`,
      'jourdain-free-to-stop': `Each task can be done in one go; a page says where you stopped.`,
      'jourdain-useful-at-once': `An instruction corrected on a Tuesday was online by the Friday.`,
      'jourdain-we-answer': `The last three proposals were answered in two, four and five days.`
    },
    funder: {
      'funder-short-milestones': `Three milestones of three months; the last was met, a week late.`,
      'funder-market-gap': `Three libraries say they found nothing to buy for workshops without computers.`,
      'funder-no-duplicate': `A table of five neighbouring resources; the closest is no longer looked after.`,
      'funder-cofunded': `Membership fees: €5,000 to €7,000. Staff time and hosting lent: €3,000 to €4,000.`
    }
  }
};
