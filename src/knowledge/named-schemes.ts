import type { ProgrammeId } from './programmes/index.ts';

type NamedScheme = Readonly<{ name: string; pattern: RegExp; programme: readonly ProgrammeId[] }>;

const named = (name: string, pattern: RegExp, ...programme: readonly ProgrammeId[]): NamedScheme => ({
  name,
  pattern,
  programme
});

/** The names under which texts speak of schemes, and the files that say how these stand. */
export const namedSchemes: readonly NamedScheme[] = [
  named('NLnet', /NLnet/, 'open-internet-stack'),
  named('Open Internet Stack', /Open Internet Stack|Restack|CodeSupply/, 'open-internet-stack'),
  named('NGI0', /NGI0|NGI Zero/, 'ngi-zero-commons-fund'),
  named('NGI Fediversity', /Fediversity/, 'ngi-fediversity'),
  named('NGI Taler', /Taler/i, 'ngi-taler'),
  named('Sovereign Tech Fund', /Sovereign Tech Fund/, 'sovereign-tech-fund'),
  named('Sovereign Tech Fellowship', /Fellowship/, 'sovereign-tech-fellowship'),
  named('Sovereign Tech Standards', /Sovereign Tech Standards/, 'sovereign-tech-standards'),
  named('ADEME’s call for commons', /appels? à communs|calls? for commons/i, 'ademe-call-for-commons'),
  named('Macif', /Macif/, 'ademe-call-for-commons'),
  named('AIC', /ccélérateur d’initiatives|\bAIC\b|communs\.beta/, 'aic'),
  named('FDVA', /FDVA/, 'fdva-1', 'fdva-2'),
  named('Fonjep', /Fonjep/i, 'fonjep'),
  named('BlueHats prize', /(?:prix|prizes?) BlueHats|BlueHats prize/i, 'bluehats-prize'),
  named('Fondation Afnic', /Afnic/, 'fondation-afnic'),
  named('Fondation Free', /Fondation Free|Free foundation|Afnic, Free/, 'fondation-free'),
  named('Fondation de France', /Fondation de France/, 'fondation-de-france'),
  named('France 2030', /France 2030/, 'france-2030-ai-commons'),
  named('European funds of the regions', /FEDER|ERDF/, 'feder'),
  named('ANR', /\bANR\b/, 'anr'),
  named('FNSO', /FNSO|Fonds national pour la science ouverte|national fund for open science/i, 'fnso'),
  named('Cifre', /\bCifre\b/i, 'cifre'),
  named('Horizon', /\bHorizon\b/, 'horizon-europe'),
  named('Digital Europe', /Digital Europe/, 'digital-europe'),
  named('Erasmus+', /Erasmus/, 'erasmus-plus'),
  named('DC-EDIC', /DC-EDIC/, 'dc-edic'),
  named('DLA', /\bDLA\b/, 'dla'),
  named('FLOSS/fund', /FLOSS\/fund/, 'floss-fund'),
  named('GitHub Secure Open Source Fund', /Secure Open Source Fund/, 'github-secure-open-source-fund'),
  named('Copie Publique', /Copie Publique/, 'copie-publique'),
  named('Alpha-Omega', /Alpha-Omega/, 'alpha-omega'),
  named('Sovereign Tech Resilience', /Sovereign Tech Resilience/, 'sovereign-tech-resilience'),
  named('OSTIF', /OSTIF/, 'ostif'),
  named('Open Source Endowment', /Open Source Endowment/, 'open-source-endowment'),
  named('Fonds de dotation du libre', /Fonds de dotation du libre/i, 'fonds-dotation-libre'),
  named('Rapid Fund', /Rapid Fund/, 'wikimedia-rapid-fund'),
  named('ELFA', /\bELFA\b/, 'elfa'),
  named('Édu-up', /[EÉé]du-up/i, 'edu-up'),
  named('LEADER', /\bLEADER\b/, 'leader'),
  named('DETR and DSIL', /\b(?:DETR|DSIL)\b/, 'detr-dsil'),
  named('Water agencies', /agences? de l’eau|water agenc/i, 'water-agencies'),
  named('Tax relief for companies', /\b(?:CIR|CII|JEI)\b/, 'cir', 'cii', 'jei')
];
