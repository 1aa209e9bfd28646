import { transaction } from '@lib/database';
import type { SearchFilter } from '../../searches/index.js';

export interface SearchNews {
  readonly reader: string;
  readonly searchId: string;
  readonly name: string;
  readonly words: string;
  readonly filter: SearchFilter;
  readonly resources: readonly { readonly title: string; readonly isOpen: boolean }[];
}

/** What is told under a letter, search by search, as far as its reader, who has entered, sees it now and wants to be told. */
export function searchNews(letterId: string, personId: string): Promise<SearchNews[]> {
  return transaction().query<SearchNews[]>(
    `select x.name as reader, s.id as "searchId", s.name, s.words, s.filter,
       jsonb_agg(jsonb_build_object('title', v.title, 'isOpen', app.can_be_named(v))
         order by r.renewed_at desc, r.id) as resources
     from search_alert a join saved_search s on s.id = a.search_id and s.alert <> 'NEVER' join person x on x.id = s.person_id
     join resource r on r.id = a.resource_id and r.hidden_since is null and r.withdrawn_at is null
     join resource_version v on v.resource_id = r.id and v.number = r.current_number
     where a.letter_id = $1 and s.person_id = $2 group by x.name, s.id order by lower(s.name), s.id`,
    [letterId, personId],
  );
}
