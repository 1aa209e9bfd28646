import { Aggregate, newId, problem, refuse, tidy, wordsProblem } from '@lib/kernel';
import type { GeographicTier, PartnershipStatus } from '../../schema.types.js';
import { PartnershipCreated } from '../partnership.events.js';

export interface NewPartnership {
  readonly id?: string;
  readonly name: string;
  readonly tier: GeographicTier;
  readonly area: string;
  readonly region: string;
  readonly hostAgencyId: string | null;
  readonly parentId: string | null;
}

/** A standing group of agencies with a table of seats. */
export class Partnership extends Aggregate {
  readonly id: string;
  audienceId: number;
  name: string;
  readonly slug: string;
  readonly tier: GeographicTier;
  area: string;
  region: string;
  status: PartnershipStatus;
  parentId: string | null;
  hostAgencyId: string | null;
  readonly timeZone: string;
  version: number;

  static create(details: NewPartnership): Partnership {
    refuse([
      wordsProblem(details.name, { label: 'the name of the partnership', max: 150, required: true }, 'name'),
      [1, 2].includes(tidy(details.name).length) &&
        problem('TOO_SHORT', 'Enter the full name of the partnership.', 'name'),
      wordsProblem(details.area, { label: 'the area it covers', max: 300, required: true }, 'area'),
      tidy(details.area).length === 1 && problem('TOO_SHORT', 'Enter the area it covers in full.', 'area'),
      wordsProblem(details.region, { label: 'region', max: 100 }, 'region'),
    ]);
    const partnership = Object.assign(new Partnership(), {
      id: newId(),
      name: tidy(details.name),
      slug: slugOf(details.name),
      tier: details.tier,
      area: tidy(details.area),
      region: tidy(details.region),
      status: 'FORMING',
      parentId: details.parentId,
      hostAgencyId: details.hostAgencyId,
      timeZone: 'Europe/London',
      version: 1,
    });
    partnership.record(new PartnershipCreated(partnership.id, partnership.id));
    return partnership;
  }

  get isOver(): boolean {
    return this.status === 'MERGED' || this.status === 'CLOSED';
  }
}

/** The name as it stands in addresses: lower-case letters, digits and hyphens, cut at a word. */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length > 70) break;
    slug = slug ? `${slug}-${word}` : word;
  }
  return slug || 'partnership';
}
