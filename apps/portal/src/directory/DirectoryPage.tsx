import { useRef } from 'react';
import { graphql } from '../gql';
import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { DirectoryFilter } from './DirectoryFilter';
import { DirectoryList } from './DirectoryList';
import { DirectorySearch } from './DirectorySearch';
import { NoPartnerships } from './NoPartnerships';
import { OtherPlaces } from './OtherPlaces';
import { addressOf, chosenOf, filterOf, useDirectoryWanted } from './wanted';

const DirectoryPageQuery = graphql(`
  query DirectoryPage(
    $filter: DirectoryFilter
    $sort: DirectorySort
    $after: String
    $near: String!
    $isNear: Boolean!
    $place: ID
  ) {
    directory(filter: $filter, sort: $sort, first: 20, after: $after) {
      total
      place {
        id
        name
      }
      ...DirectoryFilter
      ...DirectoryList
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    ...OtherPlaces @include(if: $isNear)
  }
`);

/** Which partnerships there are, and which of them cover a place. The address holds what was asked. */
export function DirectoryPage() {
  const wanted = useDirectoryWanted();
  const { near = '', place, sort } = wanted;
  const after = useCursor();
  const [data, waiting] = usePageQuery(DirectoryPageQuery, {
    filter: filterOf(wanted),
    sort,
    after,
    near,
    isNear: near !== '',
    place,
  });
  const count = useRef<HTMLHeadingElement>(null);
  if (!data) return waiting;
  const { directory } = data;
  const isAsked = Boolean(wanted.words || near || place || chosenOf(wanted) > 0);
  const isUnknown = Boolean((near || place) && !directory.place);
  return (
    <Page title="Directory of partnerships" wide>
      <PageMetadata
        title="Directory of partnerships"
        description={purpose}
        address="/directory"
        isUnlisted={isAsked || Boolean(after)}
      />
      <p className="govuk-body-l">{purpose}</p>
      <DirectorySearch key={`${near} ${wanted.words}`} wanted={wanted} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-third">
          <DirectoryFilter
            key={JSON.stringify(wanted)}
            found={directory}
            wanted={wanted}
            onNarrow={() => count.current?.focus()}
          />
        </div>
        <div className="govuk-grid-column-two-thirds">
          <h2 className="govuk-heading-m" ref={count} tabIndex={-1} aria-live="polite">
            {isUnknown ? 'No such place' : countInWords(directory.total, directory.place)}
          </h2>
          <p className="govuk-body rt-on-screen">
            <TextLink to={`/directory/map?${addressOf(wanted)}`}>Show them on a map</TextLink>
          </p>
          {near && <OtherPlaces query={data} chosen={directory.place?.id} near={near} />}
          {directory.total > 0 ? (
            <DirectoryList found={directory} isByTier={Boolean(directory.place) && !sort} />
          ) : (
            <NoPartnerships unknown={isUnknown ? near || place : undefined} isAsked={isAsked} />
          )}
          <Pagination pageInfo={directory.pageInfo} label="Pages of partnerships" />
          <p className="govuk-body rt-on-screen">
            <TextLink to="/directory/open-data">The directory as open data, and for your own site</TextLink>
          </p>
        </div>
      </div>
    </Page>
  );
}

const purpose =
  'Partnerships against modern slavery in the United Kingdom: where they work, what they do, which sectors sit at their table, and how to reach them.';

const countInWords = (count: number, place: { name: string } | null | undefined) => {
  const counted = count === 1 ? '1 partnership' : `${count.toLocaleString('en-GB')} partnerships`;
  if (!place) return counted;
  return `${counted} for ${place.name}`;
};
