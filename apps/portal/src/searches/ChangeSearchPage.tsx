import { useParams } from 'react-router';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql } from '../gql';
import type { SavedSearchesFragment } from '../gql/graphql';
import { readFragment } from '../gql';
import { NotFound } from '../ui/NotFound';
import { useNotify } from '../ui/notifications';
import { Inset } from '../ui/Notes';
import { Page } from '../ui/Page';
import { usePageQuery } from '../ui/usePageQuery';
import { SavedSearchesRead } from './SavedSearches';
import { SavedSearchFields, savedSearchRules } from './SavedSearchFields';
import { wordsOfSearch } from './searchWords';

const ChangeSearchPageQuery = graphql(`
  query ChangeSearchPage {
    viewer {
      ...SavedSearches
    }
  }
`);

const ChangeSavedSearchMutation = graphql(`
  mutation ChangeSavedSearch($input: ChangeSavedSearchInput!) {
    changeSavedSearch(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

export function ChangeSearchPage() {
  const { id } = useParams();
  const [data, waiting] = usePageQuery(ChangeSearchPageQuery, {});
  if (!data) return waiting;
  const search = data.viewer && readFragment(SavedSearchesRead, data.viewer).savedSearches.find((one) => one.id === id);
  if (!search) return <NotFound />;
  return (
    <Page title="Change a saved search" caption="Library" back={{ to: '/library/searches', label: 'My searches' }}>
      <Inset>{wordsOfSearch(search)}</Inset>
      <ChangeSearchForm search={search} />
    </Page>
  );
}

function ChangeSearchForm({
  search: { id, version, name, alert },
}: {
  search: SavedSearchesFragment['savedSearches'][number];
}) {
  const notify = useNotify();
  const { form } = useMutationForm(ChangeSavedSearchMutation, {
    initial: { searchId: id, version, name, alert },
    rules: savedSearchRules(),
    onDone: () => notify('The search is changed.', '/library/searches'),
  });
  return (
    <Form form={form}>
      <SavedSearchFields />
      <SubmitButton>Save</SubmitButton>
    </Form>
  );
}
