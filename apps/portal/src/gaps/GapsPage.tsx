import { useSearchParams } from 'react-router';
import { graphql } from '../gql';
import type { LibraryGapState } from '../gql/enums';
import { LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/Notes';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { usePageQuery } from '../ui/usePageQuery';
import { GapList } from './GapList';
import { gapStateWords } from './words';

const GapsPageQuery = graphql(`
  query GapsPage($state: LibraryGapState, $lookedFor: Boolean, $topic: String, $after: String) {
    libraryGaps(state: $state, lookedFor: $lookedFor, topic: $topic, first: 20, after: $after) {
      nodes {
        id
        ...ListedGap
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
    libraryTopics {
      code
      name
    }
    viewer {
      library {
        canRecordGap
      }
    }
  }
`);

const states = Object.keys(gapStateWords) as LibraryGapState[];

/** What the library lacks. The address says which part of it: `?topic=HEALTH&state=FILLED` */
export function GapsPage() {
  const after = useCursor();
  const [params, setParams] = useSearchParams();
  const topic = params.get('topic') ?? '';
  const state = states.find((each) => each === params.get('state')) ?? null;
  const [data, waiting] = usePageQuery(GapsPageQuery, { state, lookedFor: !state, topic: topic || null, after });
  if (!data) return waiting;
  const { nodes, pageInfo, totalCount } = data.libraryGaps;
  const canRecord = data.viewer?.library.canRecordGap;
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    next.delete('after');
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  return (
    <Page
      title="What is missing"
      caption="Library"
      back={{ to: '/library', label: 'Library' }}
      actions={canRecord && <LinkButton to="/library/gaps/new">Say what is missing</LinkButton>}
      wide
    >
      <p className="govuk-body-l">
        What members of the network looked for and did not find. Say that you need it too; if you have it, submit it to
        the library.
      </p>
      <search className="rt-filter rt-filter--fields rt-form">
        <div>
          <label className="govuk-label govuk-label--s" htmlFor="topic">
            Topic
          </label>
          <select
            className="govuk-select"
            id="topic"
            value={topic}
            onChange={(event) => choose('topic', event.target.value)}
          >
            <option value="">All topics</option>
            {data.libraryTopics.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label className="govuk-label govuk-label--s" htmlFor="state">
            Show
          </label>
          <select
            className="govuk-select"
            id="state"
            value={state ?? ''}
            onChange={(event) => choose('state', event.target.value)}
          >
            <option value="">All that is looked for</option>
            {states.map((value) => (
              <option key={value} value={value}>
                {gapStateWords[value]}
              </option>
            ))}
          </select>
        </div>
        <p className="govuk-body" role="status">
          {countInWords(totalCount)}
        </p>
      </search>
      {nodes.length ? (
        <GapList gaps={nodes} label="What is missing" withState={!state} />
      ) : (
        <EmptyState
          title={
            !canRecord
              ? 'Nothing of this is shown to you'
              : topic || state
                ? 'None of that kind'
                : 'Nobody has said that something is missing'
          }
        >
          <p className="govuk-body">
            {canRecord
              ? 'When you look for something and do not find it, say so here.'
              : 'Members of partnerships tell each other here what they look for.'}
          </p>
        </EmptyState>
      )}
      <Pagination pageInfo={pageInfo} label="Pages of what is missing" />
    </Page>
  );
}

const countInWords = (count: number) => (count >= 1000 ? '1,000 or more' : count === 1 ? '1 thing' : `${count} things`);
