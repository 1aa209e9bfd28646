import { Injectable } from '@nestjs/common';
import { entering, thePublic } from '@lib/access';
import { ReadLanes } from '@lib/database';
import { DirectoryIndex } from '../domain/directory-index.js';
import type { Listing, NamedArea } from '../domain/listing.js';

/** A place that was asked for, by its id or its name. */
export interface PlaceAsked {
  readonly place?: string | null;
  readonly near?: string | null;
}

interface Now {
  /** Another one whenever the public reads something else. */
  readonly mark: string;
  readonly place: { readonly id: string; readonly areaCode: string } | null;
}

type Kept = Omit<Listing, 'covered' | 'reached'> & { readonly covered: string[]; readonly reached: string[] };

interface Renewal {
  readonly mark: string;
  /** By id. */
  readonly stamps: Readonly<Record<string, string>>;
  readonly areas: readonly (NamedArea & { readonly code: string })[];
}

const statements = {
  now: `select json_build_object('mark', app.directory_mark(), 'place', (select json_build_object('id', p.id, 'areaCode', p.area_code) from place p
    where p.id = (select coalesce($1::text, (select m.id from app.places_matching($2::text, 1) m where $2 is not null)))))`,
  all: `select json_build_object('mark', app.directory_mark(), 'stamps', (select coalesce(json_object_agg(s.id, s.stamp::text), '{}') from app.directory_stamps() s),
    'areas', app.directory_areas())`,
  listings: 'select app.directory_listings($1::uuid[])',
} as const;

/**
 * What the public reads of all partnerships, held in memory and searched there: read as nobody in particular, so that nothing is in it
 * that the row rules keep from anybody. Each time it is asked for, the database says whether it is still so.
 */
@Injectable()
export class ListedPartnerships {
  private readonly index = new DirectoryIndex();
  private stamps: Renewal['stamps'] = {};
  private mark = '';
  private renewing: Promise<void> = Promise.resolve();

  constructor(private readonly lanes: ReadLanes) {}

  /** The listings as they are now, and the place that was asked for; null where none is called so. */
  async now({ place, near }: PlaceAsked): Promise<{ index: DirectoryIndex; place: Now['place'] }> {
    const now = await this.ask<Now>('now', [place || null, near?.trim() || null]);
    if (now.mark !== this.mark) await this.renew(now.mark);
    return { index: this.index, place: now.place };
  }

  /** One after another; whoever waited for the same has nothing left to do. */
  private renew(mark: string): Promise<void> {
    const before = this.renewing.catch(() => undefined);
    this.renewing = before.then(() => (mark === this.mark ? undefined : this.readAnew()));
    return this.renewing;
  }

  private async readAnew(): Promise<void> {
    const { mark, stamps, areas } = await this.ask<Renewal>('all', []);
    const all = Object.keys(stamps);
    const written = all.filter((id) => this.stamps[id] !== stamps[id]);
    const listings = await this.ask<readonly Kept[]>('listings', [written]);
    this.index.renew(
      listings.map((each) => ({ ...each, covered: new Set(each.covered), reached: new Set(each.reached) })),
      all,
      new Map(areas.map(({ code, ...area }) => [code, area])),
    );
    this.stamps = stamps;
    this.mark = mark;
  }

  private async ask<Answer>(name: keyof typeof statements, values: readonly unknown[]): Promise<Answer> {
    const statement = { name: `listed_${name}`, text: statements[name], values };
    const { json } = await this.lanes.read({ enter: entering(thePublic), statement });
    return JSON.parse(json!) as Answer;
  }
}
