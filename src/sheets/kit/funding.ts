import { blank } from './blank.ts';
import { entityType } from './carriers.ts';
import type { KitGround } from './ground.ts';
import type { KitFile } from './kit-file.ts';
import { licencesOf } from './parts.ts';
import { letterBoxes, placeholders } from './placeholders.ts';
import { StandIn } from './stand-in.ts';

/** How many letters the format wants a description to have at least. */
const SHORTEST = 5;

/** The ways of funding in which somebody gives to whoever publishes such a file. */
const given = [
  'donations',
  'sponsorship',
  'no-strings-fund',
  'critical-infrastructure-fund',
  'corporate-philanthropy'
];

/**
 * What is sought and how to pay (funding.json 1.1): for code, where money is sought in a way that such a file serves.
 * It holds no amount of the dossier: 0 stands for any.
 */
export function funding(ground: KitGround): KitFile | undefined {
  const { texts, locale, name, purpose, parts, situation, followed, titleOf } = ground;
  const { funding: said, from, questions } = texts;
  const ways = followed('funding').filter((id) => given.includes(id));
  const needs = [situation.answers['needs']]
    .flat()
    .filter((need) => need !== undefined && need !== 'nothing');
  const licences = licencesOf(parts);
  const hasCode = parts.some(({ kind, licence }) => kind === 'code' && licence);
  if (!hasCode || ways.length === 0 || needs.length === 0) return undefined;
  const page = new StandIn(placeholders[locale], said.page);
  return {
    path: 'funding.json',
    what: texts.what.funding,
    from: [from.answer(questions.needs), ...ways.map(titleOf)],
    chosen: true,
    content: {
      form: 'json',
      data: {
        $schema: 'https://fundingjson.org/schema/v1.1.0.json',
        version: 'v1.1.0',
        entity: {
          type: entityType(situation),
          role: 'steward',
          name: new StandIn(blank(locale, said.entity), said.entity),
          email: new StandIn(letterBoxes[locale], said.mail),
          description: said.description(name),
          webpageUrl: { url: page }
        },
        projects: [
          {
            guid: slug(name),
            name: [...name].slice(0, 120).join(''),
            description:
              [...purpose].length < SHORTEST
                ? new StandIn(blank(locale, said.project), said.project)
                : [...purpose].slice(0, 900).join(''),
            webpageUrl: { url: page },
            repositoryUrl: { url: new StandIn(`${placeholders[locale]}/repository`, said.repository) },
            licenses: licences.slice(0, 5).map(({ spdx }) => `spdx:${spdx}`),
            tags: ['commons']
          }
        ],
        funding: {
          channels: [
            {
              guid: 'main',
              type: 'bank',
              address: new StandIn(blank(locale, said.channel), said.channel),
              description: ''
            }
          ],
          plans: [
            {
              guid: 'upkeep',
              status: 'active',
              name: said.plan,
              description: '',
              amount: 0,
              currency: 'EUR',
              frequency: 'one-time',
              channels: ['main']
            }
          ]
        }
      }
    }
  };
}

/** A name as the format wants its short ones: three to thirty-two small letters, figures and dashes. */
function slug(name: string): string {
  const made = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 32)
    .replace(/-+$/, '');
  return made.length < 3 ? 'project' : made;
}
