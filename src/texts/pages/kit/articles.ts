import type { Texts } from '#texts/texts.ts';

const fr = {
  title: (name: string) => `Statuts de l’association « ${name} »`,
  warning: `Ce texte est un point de départ. Une ou un juriste le relit avant toute signature.`,
  headings: {
    name: `Article 1. Titre`,
    aim: `Article 2. Objet`,
    seat: `Article 3. Siège`,
    duration: `Article 4. Durée`,
    members: `Article 5. Membres`,
    leaving: `Article 6. Fin de l’adhésion`,
    commons: `Article 7. La ressource, un commun`,
    means: `Article 8. Ressources financières`,
    assembly: `Article 9. Assemblée générale`,
    board: `Article 10. Conseil`,
    change: `Article 11. Modification des statuts`,
    rules: `Article 12. Règles de contribution et de décision`,
    end: `Article 13. Dissolution`
  },
  name: (name: string) =>
    `Entre les personnes qui adhèrent aux présents statuts est fondée une association. Elle suit la loi du 1er juillet 1901 et le décret du 16 août 1901. Son titre est : ${name}.`,
  aim: (resource: string, purpose: string) =>
    `L’association fait vivre ${resource} comme un commun numérique, ouvert à l’usage et à la contribution de tout le monde.\n\nCe à quoi il sert : ${purpose}`,
  seat: (town: string) =>
    `Le siège est à ${town}. Le conseil peut le déplacer ; l’assemblée suivante le confirme.`,
  duration: `La durée de l’association n’est pas limitée.`,
  members: (admission: string) =>
    `Peut adhérer toute personne ou organisation qui se sert de la ressource, y contribue ou la soutient, et accepte ces statuts. Les demandes sont adressées au conseil, qui répond sous ${admission}. Un refus est motivé.\n\nL’assemblée décide s’il y a une cotisation, et de son montant.`,
  leaving: (unpaid: string) =>
    `On cesse d’être membre par départ, par décès, par la fin de l’organisation, ou par une cotisation impayée depuis ${unpaid}. Le conseil peut exclure pour un motif grave, après avoir entendu la personne. Elle peut en appeler à l’assemblée.`,
  commons: (licence: string) =>
    `La ressource paraît sous licence : ${licence}.\n\nL’association détient le nom, les domaines et les comptes. Elle les garde pour la communauté et ne les cède qu’à qui reprend le même engagement.`,
  means: `L’association reçoit les sommes que la loi permet. Elle publie ses comptes chaque année. Les membres ne se partagent aucun bénéfice.`,
  assembly: (notice: string, majority: string) =>
    `L’assemblée réunit tous les membres au moins une fois par an, sur place ou à distance. Le conseil la convoque ${notice} avant, avec l’ordre du jour.\n\nChaque membre a une voix. Les décisions sont prises à ${majority}. L’assemblée approuve les comptes, fixe les orientations et élit le conseil.`,
  board: (seats: string, term: string, most: string) =>
    `Le conseil compte ${seats} personnes, élues pour ${term}. Une même organisation n’y a pas plus de ${most}.\n\nIl choisit parmi ses membres qui préside et qui tient les comptes. Qui préside représente l’association dans tous les actes de la vie civile. Le conseil publie ses comptes rendus.`,
  change: (share: string, quorum: string) =>
    `Une assemblée convoquée pour cela peut modifier ces statuts ou dissoudre l’association. Il faut ${share} des voix exprimées, et ${quorum} des membres présents ou représentés.`,
  rules: {
    both: `Les règles de contribution (CONTRIBUTING.md) et de décision (GOVERNANCE.md) sont publiées avec la ressource. En cas de contradiction, ces statuts l’emportent.`,
    contributing: `Les règles de contribution (CONTRIBUTING.md) sont publiées avec la ressource. En cas de contradiction, ces statuts l’emportent.`
  },
  end: (heir: string) =>
    `L’assemblée qui dissout l’association nomme qui règle ses affaires. Le solde, le nom, les domaines et les comptes vont à un organisme sans but lucratif au but proche, qui n’est pas membre : ${heir}. Les membres ne reçoivent rien, hors reprise de leurs apports.`,
  signed: (place: string, day: string, people: string) => `Fait à ${place}, le ${day}.\n\n${people}`,
  blanks: {
    resource: `la ressource`,
    town: `commune`,
    admission: `un mois, ou autre`,
    unpaid: `un an, ou autre`,
    licence: `la licence libre`,
    notice: `quinze jours, ou autre`,
    majority: `la majorité des voix exprimées, ou autre`,
    seats: `trois à neuf, ou autre`,
    term: `deux ans, ou autre`,
    most: `un siège, ou autre`,
    share: `les deux tiers, ou autre`,
    quorum: `un quart, ou autre`,
    heir: `lequel`,
    place: `lieu`,
    day: `date`,
    people: `prénom, nom et signature d’au moins deux personnes`
  }
};

const en: Texts<typeof fr> = {
  title: (name) => `Articles of the association “${name}”`,
  warning: `This text is a starting point. A lawyer reads it before anybody signs. It follows French law (the law of 1901): the text that is signed and registered is in French.`,
  headings: {
    name: `Article 1. Name`,
    aim: `Article 2. Purpose`,
    seat: `Article 3. Registered office`,
    duration: `Article 4. Duration`,
    members: `Article 5. Members`,
    leaving: `Article 6. End of membership`,
    commons: `Article 7. The resource, a commons`,
    means: `Article 8. Money`,
    assembly: `Article 9. General meeting`,
    board: `Article 10. Board`,
    change: `Article 11. Changing these articles`,
    rules: `Article 12. Rules of contribution and decision`,
    end: `Article 13. Dissolution`
  },
  name: (name) =>
    `An association is founded by those who subscribe to these articles. It follows the French law of 1 July 1901 and the decree of 16 August 1901. Its name is: ${name}.`,
  aim: (resource, purpose) =>
    `The association keeps ${resource} alive as a digital commons, open to everyone’s use and contribution.\n\nWhat it is for: ${purpose}`,
  seat: (town) =>
    `The registered office is in ${town}. The board may move it; the next meeting confirms this.`,
  duration: `The association is set up for an unlimited time.`,
  members: (admission) =>
    `Any person or organisation that uses the resource, contributes to it or supports it, and accepts these articles, may join. Requests are sent to the board, which answers within ${admission}. A refusal gives its reason.\n\nThe general meeting decides whether there are dues, and how much.`,
  leaving: (unpaid) =>
    `Membership ends by leaving, by death, by the end of the organisation, or by dues unpaid for ${unpaid}. The board may exclude somebody for a serious reason, after hearing them. They may appeal to the general meeting.`,
  commons: (licence) =>
    `The resource comes out under this licence: ${licence}.\n\nThe association holds the name, the domains and the accounts. It keeps them for the community, and hands them over only to somebody who takes on the same commitment.`,
  means: `The association receives such sums as the law allows. It publishes its accounts every year. Members share no profit.`,
  assembly: (notice, majority) =>
    `The general meeting brings all members together at least once a year, in one place or at a distance. The board calls it ${notice} ahead, with the agenda.\n\nEach member has one vote. Decisions are taken by ${majority}. The meeting approves the accounts, sets the direction and elects the board.`,
  board: (seats, term, most) =>
    `The board has ${seats} people, elected for ${term}. One organisation has no more than ${most}.\n\nIt chooses among its members who chairs and who keeps the accounts. The chair represents the association in all acts of civil life. The board publishes its minutes.`,
  change: (share, quorum) =>
    `A meeting called for this purpose may change these articles or dissolve the association. It takes ${share} of the votes cast, and ${quorum} of the members present or represented.`,
  rules: {
    both: `The rules of contribution (CONTRIBUTING.md) and of decision (GOVERNANCE.md) are published with the resource. Where they contradict these articles, the articles prevail.`,
    contributing: `The rules of contribution (CONTRIBUTING.md) are published with the resource. Where they contradict these articles, the articles prevail.`
  },
  end: (heir) =>
    `The meeting that dissolves the association names who settles its affairs. The balance, the name, the domains and the accounts go to a non-profit body with a similar purpose that is not a member: ${heir}. Members receive nothing, save what they themselves brought in.`,
  signed: (place, day, people) => `Done in ${place}, on ${day}.\n\n${people}`,
  blanks: {
    resource: `the resource`,
    town: `town`,
    admission: `one month, or another`,
    unpaid: `one year, or another`,
    licence: `the free licence`,
    notice: `fifteen days, or another`,
    majority: `the majority of votes cast, or another`,
    seats: `three to nine, or another`,
    term: `two years, or another`,
    most: `one seat, or another`,
    share: `two thirds, or another`,
    quorum: `a quarter, or another`,
    heir: `which`,
    place: `place`,
    day: `date`,
    people: `first name, surname and signature of at least two people`
  }
};

/** The words of articles of association to start from, under the French law of 1901. */
export const articlesTexts = { fr, en };
