import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import { TextButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { Table } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { alertWords } from './alerts';
import { DeleteSearchDialog } from './DeleteSearchDialog';
import { wordsOfSearch } from './searchWords';

export const SavedSearchesRead = graphql(`
  fragment SavedSearches on Viewer {
    savedSearches {
      id
      version
      name
      words
      address
      alert
      narrowedBy {
        ...SearchChoices
      }
    }
  }
`);

/** The searches that the reader keeps. */
export function SavedSearches({ viewer }: { viewer: FragmentType<typeof SavedSearchesRead> }) {
  const { savedSearches } = readFragment(SavedSearchesRead, viewer);
  const [deleting, setDeleting] = useState<{ id: string; name: string }>();
  return (
    <>
      <Table
        caption="Saved searches"
        hideCaption
        rows={savedSearches}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="You keep no search yet">
            <p className="govuk-body">
              <TextLink to="/library/results">Search the library</TextLink>, and choose “Save this search” beside the
              results.
            </p>
          </EmptyState>
        }
        columns={[
          {
            header: 'Search',
            cell: ({ name, address, ...search }) => (
              <>
                <TextLink to={address}>{name}</TextLink>
                <span className="rt-under">{wordsOfSearch(search)}</span>
              </>
            ),
          },
          { header: 'Told by mail', cell: ({ alert }) => alertWords[alert] },
          {
            header: 'Change',
            cell: ({ id, name }) => (
              <span className="rt-searches__actions">
                <TextLink to={`/library/searches/${id}`} about={`“${name}”`}>
                  Change
                </TextLink>
                <TextButton onPress={() => setDeleting({ id, name })} about={`“${name}”`}>
                  Delete
                </TextButton>
              </span>
            ),
          },
        ]}
      />
      {deleting && <DeleteSearchDialog search={deleting} onClose={() => setDeleting(undefined)} />}
    </>
  );
}
