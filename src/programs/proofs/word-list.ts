import type { InBoth } from '#engine/locale.ts';

/** A word that we keep to, and those that we do not write instead. */
export type KeptWord = Readonly<{ say: string; not: readonly string[] }>;

/**
 * One word for one thing. Names keep their own (Digital Europe), quotations theirs, and the glossary
 * explains the words that people hear elsewhere: none of these is searched.
 */
export const wordList: InBoth<readonly KeptWord[]> = {
  fr: [
    { say: 'commun numérique', not: ['bien commun', 'biens communs', 'commun digital'] },
    {
      say: 'les personnes qui contribuent',
      not: ['contributeur', 'contributeurs', 'contributrice', 'contributrices', 'commoneur', 'commoneurs']
    },
    { say: 'équipe de maintenance', not: ['mainteneur', 'mainteneurs', 'mainteneuse'] },
    {
      say: 'structure porteuse',
      not: ['porteur', 'porteurs', 'porteur de projet', 'porteuse de projet', 'porteurs de projet']
    },
    { say: 'usagers, personnes qui s’en servent', not: ['utilisateur', 'utilisateurs', 'end user'] },
    { say: 'équipe de développement', not: ['développeur', 'développeurs', 'dev', 'devs'] },
    {
      say: 'licence libre, logiciel libre',
      not: ['licence open source', 'logiciel open source', 'opensource']
    },
    { say: 'adhésion, cotisation', not: ['membership'] },
    { say: 'financeur', not: ['bailleur', 'bailleurs'] },
    { say: 'parrainage', not: ['sponsor', 'sponsors', 'sponsorisé', 'sponsoriser'] },
    { say: 'financement participatif', not: ['crowdfunding'] },
    { say: 'discours', not: ['pitch', 'elevator pitch', 'storytelling'] },
    { say: 'feuille de route', not: ['roadmap', 'backlog'] },
    { say: 'version', not: ['release', 'releases'] },
    { say: 'dérivation', not: ['fork', 'forks', 'forker'] },
    { say: 'demande, proposition', not: ['pull request', 'merge request'] },
    { say: 'façon de décider', not: ['mode de décision', 'modes de décision'] },
    { say: 'point de vigilance', not: ['mise en garde'] },
    {
      say: 'contribution en nature',
      not: ['apport en nature', 'apports en nature', 'aide en nature', 'appui en nature']
    },
    { say: 'conseil', not: ['recommandation', 'recommandations', 'préconisation', 'préconisations'] },
    { say: 'étape', not: ['phase', 'phases'] },
    { say: 'hors connexion', not: ['hors ligne', 'offline'] },
    { say: 'site, adresse internet', not: ['site web', 'site internet', 'URL', 'URLs'] },
    { say: 'courriel', not: ['mail', 'mails', 'email', 'e-mail', 'emails'] },
    { say: 'défaut', not: ['bug', 'bugs', 'bogue'] },
    { say: 'numérique', not: ['digital', 'digitale', 'digitaux'] },
    { say: 'atelier, réunion', not: ['workshop', 'meetup', 'kick-off', 'hackathon'] },
    { say: 'retour, avis', not: ['feedback', 'feedbacks', 'retex'] },
    { say: 'échéance', not: ['deadline', 'timing', 'planning'] },
    { say: 'modèle de financement', not: ['business model', 'modèle d’affaires', 'business plan'] },
    { say: 'personnes et organisations concernées', not: ['parties prenantes', 'stakeholders'] },
    { say: 'durer, continuer', not: ['pérenniser', 'pérennité', 'pérennisation'] },
    { say: 'faire, appliquer', not: ['implémenter', 'implémentation', 'mettre en œuvre', 'mise en œuvre'] },
    { say: 'changer, toucher', not: ['impacter', 'impactant', 'adresser un besoin', 'adresser un problème'] },
    { say: 'commencer', not: ['initier', 'amorcer une démarche'] },
    { say: 'pour', not: ['afin de', 'afin d’', 'en vue de', 'dans l’optique de', 'dans une logique de'] },
    { say: 'si', not: ['le cas échéant', 'dans l’hypothèse où', 'en cas de besoin'] },
    { say: 'mais', not: ['nonobstant', 'néanmoins', 'toutefois'] },
    { say: 'sur, pour', not: ['en termes de', 'au niveau de', 'en matière de', 'au regard de'] },
    {
      say: '(rien)',
      not: ['il est important de', 'il convient de', 'n’hésitez pas', 'bonnes pratiques', 'synergie']
    }
  ],
  en: [
    { say: 'digital commons', not: ['common good', 'open-source project', 'open source project'] },
    { say: 'contributors', not: ['commoners', 'commoner'] },
    { say: 'maintainers', not: ['core devs', 'core team'] },
    { say: 'carrier', not: ['project owner', 'promoter'] },
    {
      say: 'free licence, free software',
      not: ['open source licence', 'open-source licence', 'FOSS', 'FLOSS licence']
    },
    { say: 'dues, membership fees', not: ['subscription fee', 'subscription fees'] },
    { say: 'contribution in kind', not: ['in-kind', 'help in kind', 'support in kind'] },
    { say: 'advice, piece of advice', not: ['recommendation', 'recommendations'] },
    { say: 'stage', not: ['phase', 'phases'] },
    { say: 'web address', not: ['URL', 'URLs'] },
    { say: 'version, publish', not: ['release', 'releases', 'released'] },
    { say: 'association (its form), non-profit (its aim)', not: ['non-profits', 'nonprofit', 'nonprofits'] },
    { say: 'trade mark', not: ['trademark', 'trademarks'] },
    { say: 'security flaw', not: ['vulnerability', 'vulnerabilities'] },
    { say: 'funder', not: ['donor agency'] },
    { say: 'people concerned, members', not: ['stakeholder', 'stakeholders', 'multi-stakeholder'] },
    { say: 'use', not: ['utilise', 'utilize', 'leverage', 'leveraging'] },
    { say: 'to', not: ['in order to', 'with a view to', 'so as to'] },
    { say: 'before', not: ['prior to'] },
    { say: 'about', not: ['regarding', 'with regard to', 'in terms of'] },
    { say: 'begin, end', not: ['commence', 'terminate', 'going forward'] },
    { say: 'while', not: ['whilst', 'amongst'] },
    { say: 'for instance, and so on', not: ['e.g.', 'i.e.', 'etc.'] },
    {
      say: 'British spelling',
      not: ['organization', 'organizations', 'organize', 'color', 'center', 'behavior', 'labor']
    },
    {
      say: '(nothing)',
      not: ['please note', 'best practice', 'best practices', 'synergy', 'seamless', 'empower', 'robust']
    }
  ]
};
