import { any } from '#engine/reason/condition.ts';
import { inUse } from '#knowledge/facts/in-use.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { moneyRunsOutSoon } from '#knowledge/facts/money-runs-out-soon.ts';
import { severalOrganisations } from '#knowledge/facts/several-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { users } from '#knowledge/questions/identify/users.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { maturity } from '#knowledge/questions/qualify/maturity.ts';
import { localPublicCompany, senateJointAuthority } from '#knowledge/sources/law-of-structures.ts';
import { localAuthoritiesCode } from '#knowledge/sources/law.ts';

export const homeJointAuthority = legalHome({
  id: 'home-joint-authority',
  effortDays: 50,
  requires: [
    {
      when: carrier.is('local-authority'),
      fr: `Une collectivité ou un groupement de collectivités porte le projet`,
      en: `A local authority, or several together, carry the project`
    },
    severalOrganisations,
    {
      when: any(users.has('local-authorities'), stakeholders.has('local-authorities')),
      fr: `D’autres collectivités y ont part : elles {s’en [servent|serviront]}, ou {doivent peser dans les décisions}`,
      en: `Other authorities take part: they {[use|will use] it}, or {must have a say in decisions}`
    },
    inUse,
    lastingResource,
    tendsOurOwn
  ],
  favours: [
    manyOrganisations,
    {
      when: maturity.atLeast('growth'),
      fr: `L’usage grandit : il faut des agents et un budget à soi`,
      en: `Use is growing: it takes staff and a budget of its own`
    }
  ],
  cautions: [
    {
      when: stakeholders.has('companies', 'users', 'contributors'),
      fr: `Ces formes n’accueillent en général ni entreprises ni usagers : créez à côté un comité où ils décident`,
      en: `As a rule these forms take in neither companies nor users: create a committee beside them where they decide`
    },
    {
      when: moneyRunsOutSoon,
      fr: `Créer une telle structure prend en général un an : signez d’abord une convention`,
      en: `Creating such a body usually takes a year: sign an agreement first`
    }
  ],
  sources: [localAuthoritiesCode, senateJointAuthority, localPublicCompany],
  reviewed: '2026-11-28',
  fr: {
    title: `Syndicat, agence ou société publique locale`,
    summary: `Des collectivités confient la ressource à une structure publique qu’elles dirigent ensemble. Elle emploie, achète et peut facturer ses membres. Cherchez d’abord celle qui existe déjà chez vous.`,
    fits: `Plusieurs collectivités dépendent du commun et paient chaque année. La loi n’en demande que deux : deux communes pour un syndicat, deux actionnaires pour une société publique locale. Souvent, une structure du département ou de la région peut l’accueillir.`,
    avoid: `Un essai, ou une petite charge entre deux ou trois communes : une convention suffit. Une société publique locale ne travaille que pour ses actionnaires, sur leur territoire.`,
    cost: `De quelques mois pour rejoindre une structure à un an pour en créer une (pratique). Il faut des statuts, des délibérations et, pour une société, un capital. Un syndicat demande aussi l’arrêté du préfet, qui regarde le schéma de coopération du département.`,
    firstStep: `Listez les structures numériques dont vos membres font déjà partie. Demandez à la plus proche si ses statuts lui permettent de porter [projet].`,
    template: `Nous proposons de demander à [syndicat, agence ou société publique locale] de porter [projet] à partir du [date].
Les membres fixent chaque année le budget et la part de chacun. Un comité d’usagers donne un avis public sur la feuille de route.
La ressource reste sous licence libre. En cas de départ ou de fin, le nom, le domaine et les comptes vont à [organisme].
Le service juridique vérifie les statuts avant le [date].`
  },
  en: {
    title: `Joint authority, agency or local public company`,
    summary: `Local authorities entrust the resource to a public body that they run together. It employs, buys and may invoice its members. First look for one that exists where you are.`,
    fits: `Several authorities depend on the commons and pay every year. French law asks for only two: two municipalities for a joint authority, two shareholders for a local public company. Often a body of the county or region can take it in.`,
    avoid: `A trial, or a small burden between two or three municipalities: an agreement is enough. A French local public company works for its shareholders only, on their territory.`,
    cost: `From a few months to join a body to a year to create one (practice). It takes statutes, votes and, for a company, capital. A joint authority also takes an order of the prefect, who looks at the county’s cooperation plan.`,
    firstStep: `List the digital bodies that your members already belong to. Ask the nearest whether its statutes let it carry [project].`,
    template: `We propose to ask [joint authority, agency or local public company] to carry [project] from [date].
Every year the members set the budget and each one’s share. A committee of users gives a public opinion on the roadmap.
The resource stays under a free licence. Should it leave or end, the name, the domain and the accounts go to [body].
The legal department checks the statutes before [date].`
  }
});
