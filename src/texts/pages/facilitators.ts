import type { InBoth } from '#engine/locale.ts';
import type { Texts } from '#texts/texts.ts';

const fr = {
  title: `Animer un atelier`,
  link: `Vous animez un atelier ? Le mode d’emploi`,
  lead: `Un ordinateur, un projecteur, du papier, deux heures : un groupe repart avec un plan qu’il a discuté. Le réseau de la salle n’a aucune importance.`,
  before: `La veille`,
  beforeSteps: {
    offline: `Ouvrez cette adresse une fois, avec du réseau, sur l’ordinateur de l’atelier. Attendez « Prêt hors connexion », en bas de page. Coupez le réseau et rechargez : tout doit s’afficher.`,
    example: `Ouvrez le projet d’exemple et parcourez son plan. Vous saurez où le groupe va.`,
    paper: `Imprimez le bateau vide et la page « Donner envie de contribuer », un exemplaire par table. On écrit plus volontiers sur une feuille.`,
    people: `Demandez qu’au moins deux personnes par projet soient là. À une seule, on répond à ce que l’on croit.`
  },
  day: `Deux heures, un projet`,
  daySteps: {
    situate: {
      time: `15 min`,
      what: `Situer le projet, tous ensemble. Projetez la question, laissez le silence, faites voter à main levée, notez les désaccords dans la note de la question.`
    },
    stages: {
      time: `45 min`,
      what: `Deux étapes, pas cinq : celles que le groupe choisit. « Je ne sais pas » est une bonne réponse. Elle devient un point à trouver, avec la personne à interroger.`
    },
    boat: {
      time: `20 min`,
      what: `Le bateau, projeté : vent, bateau, rochers, île. Chacun ajoute une étiquette, puis le groupe en garde cinq.`
    },
    advice: {
      time: `20 min`,
      what: `Les conseils. Lisez d’abord un conseil écarté et sa raison. Puis essayez « Et si… » : c’est là que l’on discute vraiment.`
    },
    plan: {
      time: `20 min`,
      what: `Le plan. Mettez un nom et une date en face de chacune des trois premières actions. Sinon, mettez l’action de côté et dites pourquoi. Imprimez.`
    }
  },
  several: `Plusieurs projets dans la journée`,
  severalSteps: {
    one: `Un projet par équipe. La page « Projets » les garde séparés, et vous passez de l’un à l’autre d’un clic.`,
    name: `Nommez chaque projet avec l’équipe et le jour.`,
    file: `À la fin, exportez un fichier par projet et remettez-le sur une clé. L’équipe l’importe chez elle et continue.`,
    clean: `Entre deux équipes sur le même appareil, effacez tout : le bouton est ci-dessous.`
  },
  hints: `Trois réflexes`,
  hintsList: {
    screen: `Agrandissez : 150 % dans le navigateur suffit pour une salle. Le mode sombre aide dans une pièce sombre.`,
    no: `Laissez le droit au non. « Ce n’est pas un commun » ou « rejoignez le leur » sont de bons résultats d’atelier.`,
    law: `Personne ne signe rien sur la foi d’un atelier : statuts, conventions et licences se font relire.`
  },
  start: `Préparer un projet`,
  boatLink: `Le bateau`,
  meansLink: `Les moyens de faire contribuer`
};

const en: Texts<typeof fr> = {
  title: `Running a workshop`,
  link: `Running a workshop? How to go about it`,
  lead: `One laptop, a projector, paper, two hours: a group leaves with a plan that it has argued over. The network in the room does not matter at all.`,
  before: `The day before`,
  beforeSteps: {
    offline: `Open this address once, with a network, on the laptop of the workshop. Wait for “Ready offline” at the bottom of the page. Cut the network and reload: everything must still show.`,
    example: `Open the example project and read through its plan. You will know where the group is heading.`,
    paper: `Print the empty boat and the page “Making people want to contribute”, one copy a table. People write more readily on paper.`,
    people: `Ask for at least two people from each project. Alone, one answers what one believes.`
  },
  day: `Two hours, one project`,
  daySteps: {
    situate: {
      time: `15 min`,
      what: `Place the project, all together. Show the question, leave a silence, take a show of hands, and write disagreements into the note of the question.`
    },
    stages: {
      time: `45 min`,
      what: `Two stages, not five: those the group picks. “I don’t know” is a good answer. It becomes something to find out, with the person to ask.`
    },
    boat: {
      time: `20 min`,
      what: `The boat, on the wall: wind, boat, rocks, island. Everyone adds a label, then the group keeps five.`
    },
    advice: {
      time: `20 min`,
      what: `The advice. Read a discarded one and its reason first. Then try “What if…”: that is where the real discussion starts.`
    },
    plan: {
      time: `20 min`,
      what: `The plan. Put a name and a date against each of the first three actions. If you cannot, set the action aside and say why. Print.`
    }
  },
  several: `Several projects in a day`,
  severalSteps: {
    one: `One project a team. The “Projects” page keeps them apart, and one click takes you from one to the next.`,
    name: `Name each project after the team and the day.`,
    file: `At the end, export one file per project and hand it over on a stick. The team imports it at home and goes on.`,
    clean: `Between two teams on the same device, erase everything: the button is below.`
  },
  hints: `Three habits`,
  hintsList: {
    screen: `Enlarge: 150% in the browser is enough for a room. Dark mode helps in a dark one.`,
    no: `Leave room for a no. “This is not a commons” and “join theirs” are good results for a workshop.`,
    law: `Nobody signs anything on the strength of a workshop: statutes, agreements and licences are to be proofread.`
  },
  start: `Prepare a project`,
  boatLink: `The boat`,
  meansLink: `Means that make people contribute`
};

/** The words of the page for whoever runs a workshop. */
export const facilitatorsTexts: InBoth<Texts<typeof fr>> = { fr, en };
