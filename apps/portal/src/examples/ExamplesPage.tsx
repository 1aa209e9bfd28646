import { useSearchParams } from 'react-router';
import { exampleStateWords } from '../calls/words';
import { graphql } from '../gql';
import type { ExampleState } from '../gql/enums';
import { EmptyState } from '../ui/Notes';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { Pagination, useCursor } from '../ui/Pagination';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { ExampleTable } from './ExampleTable';

const ExamplesPageQuery = graphql(`
  query ExamplesPage($callId: ID, $state: ExampleState, $after: String) {
    viewer {
      library {
        canCallForExamples
      }
    }
    callsForExamples(first: 100) {
      nodes {
        id
        title
        examplesToDecide
      }
    }
    examples(callId: $callId, state: $state, first: 50, after: $after) {
      nodes {
        id
        ...ListedExample
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      totalCount
    }
  }
`);

const states = Object.keys(exampleStateWords) as ExampleState[];

/** The curator's desk: what was sent. The address says which part of it: `?call=…&state=RECEIVED` */
export function ExamplesPage() {
  const after = useCursor();
  const [params, setParams] = useSearchParams();
  const callId = params.get('call') ?? '';
  const state = states.find((each) => each === params.get('state')) ?? null;
  const [data, waiting] = usePageQuery(ExamplesPageQuery, { callId: callId || null, state, after });
  if (!data) return waiting;
  if (!data.viewer?.library.canCallForExamples) return <NotFound />;
  const { nodes, pageInfo, totalCount } = data.examples;
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    next.delete('after');
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  return (
    <Page title="Examples that were sent" caption="Library" back={{ to: '/library', label: 'Library' }} wide>
      <p className="govuk-body">
        What people sent in answer to <TextLink to="/calls">calls for examples</TextLink>. National coordinators alone
        read it. What is not taken is deleted 12 months after its call.
      </p>
      <search className="rt-filter rt-filter--fields rt-form">
        <div>
          <label className="govuk-label govuk-label--s" htmlFor="call">
            Call
          </label>
          <select
            className="govuk-select"
            id="call"
            value={callId}
            onChange={(event) => choose('call', event.target.value)}
          >
            <option value="">All calls</option>
            {data.callsForExamples.nodes.map(({ id, title, examplesToDecide }) => (
              <option key={id} value={id}>
                {examplesToDecide ? `${title} (${examplesToDecide} to decide)` : title}
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
            <option value="">Of any state</option>
            {states.map((each) => (
              <option key={each} value={each}>
                {exampleStateWords[each]}
              </option>
            ))}
          </select>
        </div>
        <p className="govuk-body" role="status">
          {totalCount === 1 ? '1 example' : `${totalCount.toLocaleString('en-GB')} examples`}
        </p>
      </search>
      <ExampleTable
        caption="Examples, newest first"
        examples={nodes}
        empty={
          <EmptyState title={callId || state ? 'No such examples' : 'Nothing was sent yet'}>
            <p className="govuk-body">Send the link of a call to those who may have what is missing.</p>
          </EmptyState>
        }
      />
      <Pagination pageInfo={pageInfo} label="Pages of examples" />
    </Page>
  );
}
