import { Injectable } from '@nestjs/common';
import { Secrets } from '@lib/access';
import { UnitOfWork } from '@lib/database';
import { addressOf } from '../../searches/index.js';
import { Addresses } from '../../platform/addresses.js';
import type { Delivery } from '../data/delivery.js';
import { searchNews, type SearchNews } from '../data/search-news.js';
import { links, paragraph, type Block } from './letter.js';
import { linkToken } from './link-token.js';
import type { Message } from './message.js';

/** More of one search is behind its link. */
const MOST_NAMED = 10;

/** What is new in somebody's searches, in one letter. What is restricted or marked is counted and not named. */
@Injectable()
export class SearchMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly secrets: Secrets,
    private readonly addresses: Addresses,
  ) {}

  /** Null when nothing of it is theirs to see any more, or they want to hear no more. */
  write({ personId, subjectId, address }: Delivery): Promise<Message | null> {
    const reader = String(personId);
    return this.work.as({ kind: 'person', personId: reader, purpose: 'write mail' }, async () => {
      const news = await searchNews(String(subjectId), reader);
      if (!news[0]) return null;
      const blocks: Block[] = [];
      for (const each of news) {
        const stop = this.addresses.stopAlert(await linkToken(this.secrets, 'search', each.searchId, reader));
        const open = this.addresses.results(addressOf(each));
        blocks.push(
          { kind: 'list', title: `“${each.name}”`, items: titlesIn(each) },
          links([`See all of “${each.name}”`, open], [`Stop telling me of “${each.name}”`, stop]),
        );
      }
      return {
        letter: {
          subject: 'New in the library for you',
          heading: 'New in the library',
          blocks: [paragraph('This was published since we last wrote to you of it.'), ...blocks],
          because: 'You get this because you asked to be told of what is new in these searches.',
          choose: ['Change or delete your searches', this.addresses.searches()],
        },
        to: { name: news[0].reader, address },
      };
    });
  }
}

function titlesIn({ resources }: SearchNews): string[] {
  const named = resources.filter(({ isOpen }) => isOpen).map(({ title }) => title);
  const restricted = resources.length - named.length;
  const more = named.length - MOST_NAMED;
  return [
    ...named.slice(0, MOST_NAMED),
    ...(more > 0 ? [`and ${more} more`] : []),
    ...(restricted === 1 ? ['a restricted resource: sign in to see which'] : []),
    ...(restricted > 1 ? [`${restricted} restricted resources: sign in to see which`] : []),
  ];
}
