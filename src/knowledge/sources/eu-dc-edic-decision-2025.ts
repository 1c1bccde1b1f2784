import type { Source } from '#engine/advise/advice.ts';

export const euDcEdicDecision2025: Source = {
  title: `Commission européenne, décision d’exécution (UE) 2025/2170 créant le DC-EDIC (2025)`,
  url: 'https://eur-lex.europa.eu/eli/dec_impl/2025/2170/oj/eng',
  read: '2026-11'
};
