import { Injectable } from '@nestjs/common';
import { ListedPartnerships, type PlaceAsked } from '../data/listed-partnerships.js';
import type { Sort, Wanted } from '../domain/directory-index.js';

type Filter = Wanted & PlaceAsked;

interface Page {
  readonly sort: Sort;
  readonly size: number;
  /** How many went before. */
  readonly after: number;
}

/** Finds partnerships of the directory, for everybody alike. */
@Injectable()
export class FindPartnerships {
  constructor(private readonly listed: ListedPartnerships) {}

  /** One page, how many there are, and how many of each kind; as the read of the page takes it. */
  async page(filter: Filter, { sort, size, after }: Page) {
    const { place, ids, facets } = await this.find(filter, sort);
    const end = Math.min(after + size, Math.max(after, ids.length));
    return {
      total: ids.length,
      partnership_ids: ids.slice(after, end),
      facets,
      has_next: ids.length > end,
      end_cursor: String(end),
      place_id: place?.id ?? null,
    };
  }

  /** The ids of all, by name. */
  async all(filter: Filter): Promise<readonly string[]> {
    return (await this.find(filter, 'NAME')).ids;
  }

  private async find(filter: Filter, sort: Sort) {
    const { index, place } = await this.listed.now(filter);
    const isAtPlace = Boolean(filter.place || filter.near?.trim());
    return { place, ...index.find(filter, isAtPlace ? (place?.areaCode ?? null) : undefined, sort) };
  }
}
