import { useSearchParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { SearchAlert } from '../gql/enums';
import { filterOf, useResourcesWanted } from '../library/wanted';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Inset } from '../ui/Notes';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { SavedSearchFields, savedSearchRules } from './SavedSearchFields';
import { inWords } from './searchWords';

const SaveSearchMutation = graphql(`
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const SaveSearchPageQuery = graphql(`
  query SaveSearchPage($words: String, $filter: LibraryFilter) {
    librarySearch(words: $words, filter: $filter, first: 1) {
      totalCount
      facets {
        field
        options {
          value
          label
          isChosen
        }
      }
    }
  }
`);

/** Keeps the search that the address says: `?words=county+lines&topic=HEALTH` */
export function SaveSearchPage() {
  const wanted = useResourcesWanted();
  const { words = '' } = wanted;
  const filter = filterOf(wanted);
  const [params] = useSearchParams();
  const notify = useNotify();
  const { form } = useMutationForm(SaveSearchMutation, {
    initial: { words, filter, name: words.slice(0, 100), alert: 'WEEKLY' as SearchAlert },
    rules: savedSearchRules(),
    onDone: () => notify('The search is saved.', '/library/searches'),
  });
  const [data, waiting] = usePageQuery(SaveSearchPageQuery, { words, filter });
  if (!words && Object.keys(filter).length === 0) return <NotFound />;
  if (!data) return waiting;
  const { facets, totalCount } = data.librarySearch;
  const narrowedBy = facets.flatMap(({ field, options }) =>
    options.flatMap(({ isChosen, ...choice }) => (isChosen ? [{ field, ...choice }] : [])),
  );
  return (
    <Page title="Save a search" caption="Library" back={{ to: `/library/results?${params}`, label: 'Results' }}>
      <Inset>
        {inWords(words, narrowedBy)}
        <span className="rt-under">{totalCount === 1 ? '1 resource now' : `${totalCount} resources now`}</span>
      </Inset>
      <Form form={form}>
        <SavedSearchFields />
        <SubmitButton>Save the search</SubmitButton>
      </Form>
    </Page>
  );
}
