import type { Visitor } from '../support/visitor.js';

const SEARCHES = `viewer { recentSearches { id words address narrowedBy { field value label } }
  savedSearches { id version name words alert address narrowedBy { field value label } } }`;

const change =
  (name: string, type: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${SEARCHES} problems { code message path } } }`,
        { input },
      )
    )[name];

export const noteSearch = change('noteSearch', 'NoteSearchInput');
export const forgetSearch = change('forgetSearch', 'ForgetSearchInput');
export const saveSearch = change('saveSearch', 'SaveSearchInput');
export const changeSavedSearch = change('changeSavedSearch', 'ChangeSavedSearchInput');
export const deleteSavedSearch = change('deleteSavedSearch', 'DeleteSavedSearchInput');

export const searchesOf = async (who: Visitor): Promise<any> => (await who.get(`{ ${SEARCHES} }`)).viewer;
