import { not } from '#engine/reason/condition.ts';
import { growing } from '#knowledge/facts/growing.ts';
import { lastingResource } from '#knowledge/facts/lasting-resource.ts';
import { manyOrganisations } from '#knowledge/facts/many-organisations.ts';
import { tendsOurOwn } from '#knowledge/facts/tends-our-own.ts';
import { legalHome } from '#knowledge/kinds/practice.ts';
import { spreadModel } from '#knowledge/questions/disseminate/spread-model.ts';
import { runway } from '#knowledge/questions/finance/runway.ts';
import { wouldSuffer } from '#knowledge/questions/finance/would-suffer.ts';
import { stakeholders } from '#knowledge/questions/maintain/stakeholders.ts';
import { carrier } from '#knowledge/questions/qualify/carrier.ts';
import { euDcEdicDecision2025, sovereignTechDcEdic2025 } from '#knowledge/sources/european-programmes.ts';

export const homeEdic = legalHome({
  id: 'home-edic',
  effortDays: 80,
  requires: [
    {
      when: carrier.is('state-body'),
      fr: `L’État, ou l’un de ses opérateurs, porte le projet`,
      en: `The State, or one of its agencies, carries the project`
    },
    manyOrganisations,
    growing,
    lastingResource,
    tendsOurOwn
  ],
  favours: [
    {
      when: wouldSuffer.has('state'),
      strong: true,
      fr: `L’État souffrirait de sa disparition`,
      en: `The State would suffer if it disappeared`
    },
    {
      when: spreadModel.is('federation'),
      fr: `Des instances autonomes et reliées peuvent vivre dans plusieurs pays`,
      en: `Autonomous, connected instances can live in several countries`
    }
  ],
  cautions: [
    {
      when: runway.atMost('three-to-six'),
      fr: `Votre budget s’arrête dans les six mois : rien ne viendra d’ici là par cette voie, cherchez ailleurs d’abord`,
      en: `Your budget ends within six months: no funding will come this way by then, so look elsewhere first`
    },
    {
      when: not(stakeholders.has('users', 'contributors')),
      fr: `Des États seuls à décider feraient un service public, pas un commun : écrivez quelle voix garde qui s’en sert ou contribue`,
      en: `States deciding alone would make a public service, not a commons: write down what say users and contributors keep`
    }
  ],
  sources: [euDcEdicDecision2025, sovereignTechDcEdic2025],
  reviewed: '2026-11-23',
  fr: {
    title: `DC-EDIC : le consortium européen des communs`,
    summary: `Depuis une décision du 29 octobre 2025, des États membres peuvent porter ensemble des communs numériques. Ils le font dans un consortium, dont le siège est à Paris. Un guichet unique est annoncé.`,
    fits: `Un commun public déjà installé, utile à plusieurs pays, qu’un État est prêt à défendre. La France, l’Allemagne, l’Italie et les Pays-Bas en sont les fondateurs.`,
    avoid: `Un projet d’un seul pays, d’une association ou d’une entreprise : cet outil appartient aux États. En novembre 2026, nous n’avons trouvé aucun guichet ouvert aux projets.`,
    cost: `De un à trois ans et un portage politique (ordre de grandeur). Prenez-le comme une piste à surveiller, pas comme un plan.`,
    firstStep: `Demandez à votre ministère qui suit ce consortium pour la France. Cherchez en même temps un service public d’un autre pays qui se sert déjà de la ressource.`,
    template: `Madame, Monsieur, nous portons [projet], dont se servent déjà [services publics] en [pays].
Nous proposons que ce commun soit étudié dans le cadre du DC-EDIC, créé par la décision (UE) 2025/2170.
Nous cherchons à savoir qui suit ce consortium pour la France, quel guichet existe et à quelle date il ouvre.
Les personnes qui l’utilisent et y contribuent garderaient leur place dans les décisions : [comment].`
  },
  en: {
    title: `DC-EDIC: the European consortium for commons`,
    summary: `Since a decision of 29 October 2025, Member States can carry digital commons together. They do so in a consortium, seated in Paris. A one-stop shop has been announced.`,
    fits: `A public commons already established, useful to several countries, that a State is ready to defend. France, Germany, Italy and the Netherlands are the founders.`,
    avoid: `A project of a single country, an association or a company: this tool belongs to States. In November 2026 we found no window open to projects.`,
    cost: `One to three years and political backing (order of magnitude). Treat it as a lead to watch, not as a plan.`,
    firstStep: `Ask your ministry who follows this consortium for France. Meanwhile look for a public service in another country that already uses the resource.`,
    template: `Dear Sir or Madam, we carry [project], already used by [public services] in [countries].
We propose that this commons should be studied within the DC-EDIC, set up by Decision (EU) 2025/2170.
We would like to know who follows this consortium for France, which window exists and when it opens.
The people who use it and contribute to it would keep their place in its decisions: [how].`
  }
});
