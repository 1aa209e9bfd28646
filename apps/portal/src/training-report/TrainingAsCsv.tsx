import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql';
import type { TrainingAsCsvQuery as Answer, TrainingAsCsvQueryVariables as Asked } from '../gql/graphql';
import { recordStateWords } from '../training/words';
import { TextButton } from '../ui/Button';
import { csvText, download } from '../ui/csv';
import { renewalWords } from './words';

const TrainingAsCsvQuery = graphql(`
  query TrainingAsCsv($id: ID!, $show: TrainingReportShow, $matching: String, $after: String) {
    agency(id: $id) {
      id
      training(show: $show, matching: $matching, first: 100, after: $after) {
        nodes {
          id
          name
          courseTitle
          state
          heldOn
          attendedOn
          dueOn
          renewal
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

type Line = NonNullable<Answer['agency']>['training']['nodes'][number];

const columns: { header: string; text: (line: Line) => string }[] = [
  { header: 'Name', text: ({ name }) => name },
  { header: 'Course', text: ({ courseTitle }) => courseTitle },
  { header: 'Day', text: ({ heldOn }) => heldOn },
  { header: 'State', text: ({ state }) => recordStateWords[state] },
  { header: 'Attended on', text: ({ attendedOn }) => attendedOn ?? '' },
  { header: 'To be done again by', text: ({ dueOn }) => dueOn ?? '' },
  { header: 'Renewal', text: ({ renewal }) => (renewal ? renewalWords[renewal] : '') },
];

/** The whole of what was asked for, and not the page of it that is on the screen. */
export function TrainingAsCsv({ asked }: { asked: Asked }) {
  const client = useClient();
  const [read, setRead] = useState(0);
  const [state, setState] = useState<'IDLE' | 'BUSY' | 'FAILED'>('IDLE');
  async function take() {
    setState('BUSY');
    const lines: Line[] = [];
    for (let after: Asked['after'] = null; ;) {
      const variables: Asked = { ...asked, after };
      const { data }: { data?: Answer } = await client.query(TrainingAsCsvQuery, variables, {
        requestPolicy: 'network-only',
      });
      if (!data?.agency) return setState('FAILED');
      const { nodes, pageInfo } = data.agency.training;
      lines.push(...nodes);
      setRead(lines.length);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    download('training.csv', `\uFEFF${csvText(columns, lines)}`, 'text/csv');
    return setState('IDLE');
  }
  return (
    <div className="rt-table-foot">
      <TextButton isBusy={state === 'BUSY'} onPress={() => void take()} about=": training">
        Download as CSV
      </TextButton>
      <span role="status">
        {state === 'BUSY' && read > 0 && ` ${read} lines read.`}
        {state === 'FAILED' && ' That did not work. Try again.'}
      </span>
    </div>
  );
}
