import type { Door } from './door.js';
import { change } from './asking.js';

const named = (partnershipId: string) => ({ filter: { partnershipIds: [partnershipId] } });

export const searches: Readonly<Record<string, Door>> = {
  'Mutation.noteSearch.input.filter.partnershipIds': {
    leadsTo: 'partnership',
    ask: change('noteSearch', 'NoteSearchInput', named),
  },
  'Mutation.saveSearch.input.filter.partnershipIds': {
    leadsTo: 'partnership',
    ask: change('saveSearch', 'SaveSearchInput', (id) => ({ ...named(id), name: 'Of theirs', alert: 'NEVER' })),
  },
  'Mutation.forgetSearch.input.searchId': {
    leadsTo: 'recent_search',
    ask: change('forgetSearch', 'ForgetSearchInput', (searchId) => ({ searchId })),
  },
  'Mutation.changeSavedSearch.input.searchId': {
    leadsTo: 'saved_search',
    ask: change('changeSavedSearch', 'ChangeSavedSearchInput', (searchId) => ({
      searchId,
      version: 99,
      name: 'Another name',
      alert: 'NEVER',
    })),
  },
  'Mutation.deleteSavedSearch.input.searchId': {
    leadsTo: 'saved_search',
    ask: change('deleteSavedSearch', 'DeleteSavedSearchInput', (searchId) => ({ searchId })),
  },
};
