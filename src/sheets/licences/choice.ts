import {
  combinations,
  resourceKinds,
  type Combination,
  type LicenceShape,
  type ResourceKind
} from '#engine/licences/licence.ts';
import { UNWRITTEN } from '#engine/licences/pair.ts';
import { mendedMark, namedIn } from '#engine/text/mended-link.ts';

/** What somebody reuses, what they publish, and how the two meet; no licence to publish under at first. */
export type Choice = Readonly<{
  inbound: readonly string[];
  how: Combination;
  kind: ResourceKind;
  outbound: string;
}>;

/** What nobody has touched yet. */
export const firstChoice: Choice = { inbound: [], how: 'one-work', kind: 'code', outbound: '' };

/** The licences written for a kind of resource: what may be chosen to publish under. */
export const outboundFor = <Licence extends LicenceShape>(
  kind: ResourceKind,
  licences: readonly Licence[]
): Licence[] => licences.filter(({ id, kinds }) => id !== UNWRITTEN && kinds.includes(kind));

/** A choice as the last part of an address: it survives a reload, and can be sent to somebody. */
export const addressOf = ({ inbound, how, kind, outbound }: Choice): string =>
  new URLSearchParams({ in: inbound.join(' '), how, kind, out: outbound }).toString();

/** The choice that an address holds, also where its way here has changed it. What the table does not know is left out. */
export function choiceFrom(address: string, licences: readonly LicenceShape[]): Choice {
  const written = new URLSearchParams(mendedMark(address));
  const told = namedIn(written.get('in') ?? '');
  const kind = resourceKinds.find((one) => one === written.get('kind')) ?? firstChoice.kind;
  return {
    inbound: licences.map(({ id }) => id).filter((id) => told.includes(id)),
    how: combinations.find((one) => one === written.get('how')) ?? firstChoice.how,
    kind,
    outbound: outboundFor(kind, licences).find(({ id }) => id === written.get('out'))?.id ?? ''
  };
}

/** Whether the choice says all that the address named. */
export function isWhole(address: string, choice: Choice): boolean {
  const named = (mark: string) =>
    [...new URLSearchParams(mark)].flatMap(([part, ids]) => namedIn(ids).map((id) => `${part}=${id}`));
  const said = new Set(named(addressOf(choice)));
  return named(mendedMark(address)).every((id) => said.has(id));
}

/** Another kind of resource may be under other licences: one that is not written for it goes. */
export const publishing = (
  choice: Choice,
  kind: ResourceKind,
  licences: readonly LicenceShape[]
): Choice => ({
  ...choice,
  kind,
  outbound: outboundFor(kind, licences).some(({ id }) => id === choice.outbound) ? choice.outbound : ''
});
