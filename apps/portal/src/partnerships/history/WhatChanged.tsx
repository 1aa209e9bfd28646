import { graphql } from '../../gql';
import { EmptyState } from '../../ui/Notes';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Pagination, useCursor } from '../../ui/Pagination';
import { usePageQuery } from '../../ui/usePageQuery';
import { ChangeList } from './ChangeList';
import { DayForm } from './DayForm';

const WhatChangedQuery = graphql(`
  query WhatChanged($slug: String!, $after: String) {
    partnership(slug: $slug) {
      id
      name
      changes(first: 50, after: $after) {
        nodes {
          id
          ...PartnershipChange
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

interface WhatChangedProps {
  slug: string;
  /** What the address asks for and is no day. */
  asked: string;
}

/** Everything that changed, newest first. */
export function WhatChanged({ slug, asked }: WhatChangedProps) {
  const [data, waiting] = usePageQuery(WhatChangedQuery, { slug, after: useCursor() });
  if (!data) return waiting;
  const { partnership } = data;
  if (!partnership) return <NotFound />;
  const { name, changes } = partnership;
  const here = `/partnerships/${slug}/history`;
  return (
    <Page title="History" caption={name} wide>
      <DayForm here={here} day={asked} />
      <section aria-labelledby="changes">
        <h2 className="govuk-heading-l" id="changes">
          What changed
        </h2>
        {changes.nodes.length ? (
          <ChangeList changes={changes.nodes} here={here} />
        ) : (
          <EmptyState title="Nothing is known to have changed" />
        )}
        <Pagination pageInfo={changes.pageInfo} label="Pages of changes" />
      </section>
    </Page>
  );
}
