import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../gql';
import { useNoteSearch } from '../searches/useNoteSearch';
import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { Hit } from './Hit';
import { LibrarySearch } from './LibrarySearch';
import { NothingFound } from './NothingFound';
import { ResultsFilter } from './ResultsFilter';
import { ResultsNote } from './ResultsNote';
import { filterOf, useResourcesWanted } from './wanted';

const ResultsPageQuery = graphql(`
  query ResultsPage($words: String, $filter: LibraryFilter, $sort: LibrarySort, $after: String) {
    librarySearch(words: $words, filter: $filter, sort: $sort, first: 20, after: $after) {
      match
      correctedWords
      totalCount
      isCut
      hits {
        resource {
          id
        }
        ...Hit
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      ...ResultsFilter
    }
    viewer {
      library {
        canRecordGap
        viewerCan {
          submit
        }
      }
    }
  }
`);

/** What was asked for, with the words that were found and the page they stand on. The address holds all of it. */
export function ResultsPage() {
  const wanted = useResourcesWanted();
  const { words, sort } = wanted;
  const [params] = useSearchParams();
  const filter = filterOf(wanted);
  const after = useCursor();
  const [data, waiting] = usePageQuery(ResultsPageQuery, { words, filter, sort, after });
  const count = useRef<HTMLHeadingElement>(null);
  useNoteSearch(Boolean(data?.viewer), words, filter);
  if (!data) return waiting;
  const mayRecord = Boolean(data.viewer?.library.canRecordGap);
  const isNarrowed = Object.keys(filter).length > 0;
  const { match, correctedWords, totalCount, isCut, hits, pageInfo } = data.librarySearch;
  return (
    <Page title="Results" caption="Library" back={{ to: '/library', label: 'Library' }} wide>
      <PageMetadata
        title="Results"
        description="What the library has for these words."
        address="/library/results"
        isUnlisted
      />
      <LibrarySearch key={words} words={words} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-third">
          <ResultsFilter
            key={JSON.stringify(wanted)}
            search={data.librarySearch}
            wanted={wanted}
            onNarrow={() => count.current?.focus()}
          />
        </div>
        <div className="govuk-grid-column-two-thirds">
          <h2 className="govuk-heading-m" ref={count} tabIndex={-1}>
            <span role="status">{countInWords(totalCount, isCut)}</span>
          </h2>
          {data.viewer && (words || isNarrowed) && (
            <p className="govuk-body rt-on-screen">
              <TextLink to={`/library/searches/new?${params}`}>Save this search</TextLink>
            </p>
          )}
          <ResultsNote match={match} words={words} correctedWords={correctedWords} mayRecord={mayRecord} />
          {hits.length > 0 ? (
            <ul className="rt-resources" aria-label="Results">
              {hits.map((hit, index) => (
                <li key={hit.resource?.id ?? index}>
                  <Hit hit={hit} />
                </li>
              ))}
            </ul>
          ) : (
            <NothingFound
              words={words}
              isNarrowed={isNarrowed}
              maySubmit={Boolean(data.viewer?.library.viewerCan.submit)}
              mayRecord={mayRecord}
            />
          )}
          <Pagination pageInfo={pageInfo} label="Pages of results" />
        </div>
      </div>
    </Page>
  );
}

const countInWords = (count: number, isCut: boolean) => {
  const counted = count === 1 ? '1 resource' : `${count.toLocaleString('en-GB')} resources`;
  return isCut ? `${counted} or more: the newest of them` : counted;
};
