import { businessCarrier } from '#knowledge/facts/business-carrier.ts';
import { existingResource } from '#knowledge/facts/existing-resource.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { commercialCode } from '#knowledge/sources/law-of-structures.ts';

export const homeEconomicGrouping = legalHome({
  id: 'home-economic-grouping',
  effortDays: 15,
  requires: [businessCarrier, severalOrganisations, existingResource, tendsOurOwn],
  favours: [
    {
      when: users.has('companies'),
      strong: true,
      fr: `Des entreprises s’en [servent|serviront] dans leur activité`,
      en: `Companies [use|will use] it in their business`
    },
    {
      when: stakeholders.has('companies'),
      fr: `Des entreprises doivent peser dans les décisions`,
      en: `Companies must have a say in decisions`
    }
  ],
  cautions: [
    {
      when: stakeholders.has('users', 'contributors'),
      fr: `Seuls les membres décident : écrivez à part la place des usagers et des personnes qui contribuent`,
      en: `Only members decide: write down apart what place users and contributors have`
    },
    {
      when: stakeholders.has('local-authorities'),
      fr: `Une collectivité entre rarement dans un GIE : demandez-lui d’abord ce qu’elle peut signer`,
      en: `A local authority seldom joins a GIE: first ask what it can sign`
    }
  ],
  sources: [commercialCode],
  reviewed: '2026-11-28',
  fr: {
    title: `GIE : un groupement d’entreprises`,
    summary: `Le groupement d’intérêt économique prolonge l’activité de ses membres : ils paient ensemble ce qui leur sert à tous. Il se crée vite et sans capital, mais chacun répond des dettes de tous.`,
    fits: `Quelques entreprises ou coopératives qui se font confiance et dépendent de la même ressource.`,
    avoid: `Des membres qui se connaissent mal : les dettes sont solidaires. Des dons ou des subventions comptent : une association convient mieux.`,
    cost: `De un à trois mois en général (pratique), avec un contrat écrit et une inscription au registre du commerce.`,
    firstStep: `Écrivez à trois futurs membres ce que chacun paierait par an, et jusqu’à quelle dette chacun accepterait de répondre.`,
    template: `Nous proposons d’étudier un groupement d’intérêt économique pour porter [projet], avec [membres].
Chacun verse [montant] par an et a [une voix]. Aucun emprunt sans l’accord de tous.
La ressource reste sous licence libre et ouverte à d’autres que les membres. En cas de fin, le nom va à [organisme].
Une ou un juriste relit le contrat avant le [date].`
  },
  en: {
    title: `GIE: a grouping of companies`,
    summary: `The French economic interest grouping extends its members’ business: together they pay for what serves them all. It is quick to create, without capital, but each answers for the debts of all.`,
    fits: `A few companies or cooperatives that trust each other and depend on the same resource.`,
    avoid: `Members who hardly know each other: debts are joint. Gifts or grants matter: an association suits better.`,
    cost: `Usually one to three months (practice), with a written contract and an entry in the trade register.`,
    firstStep: `Write to three future members what each would pay a year, and up to what debt each would agree to answer for.`,
    template: `We propose to study an economic interest grouping to carry [project], with [members].
Each pays [amount] a year and has [one vote]. No loan without everybody’s agreement.
The resource stays under a free licence and open to others than the members. Should the grouping end, the name goes to [body].
A lawyer reads the contract before [date].`
  }
});
