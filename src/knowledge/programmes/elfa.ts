import { all } from '#engine/reason/condition.ts';
import { isSoftware } from '#knowledge/facts/is-software.ts';
import { mayBeFree } from '#knowledge/facts/may-be-free.ts';
import { programme } from '#knowledge/kinds/programme.ts';
import { nlnetElfa } from '#knowledge/sources/european-programmes.ts';

export const elfa = programme({
  id: 'elfa',
  mode: 'call-for-projects',
  page: 'https://nlnet.nl/ELFA/',
  mayApply: all(mayBeFree, isSoftware),
  themed: true,
  status: 'unknown',
  checked: '2026-11-28',
  recheck: '2027-01-31',
  sources: [nlnetElfa],
  fr: {
    name: `ELFA`,
    funder: `Consortium européen, sans NLnet depuis août 2026`,
    pays: `Des outils chiffrés de bout en bout, qui marchent sans serveur central.`,
    apply: `En octobre 2026, ses appels attendaient qu’un autre organisme les reprenne.`
  },
  en: {
    name: `ELFA`,
    funder: `European consortium, without NLnet since August 2026`,
    pays: `End-to-end encrypted tools that work without a central server.`,
    apply: `In October 2026 its calls were waiting for another body to take them over.`
  }
});
