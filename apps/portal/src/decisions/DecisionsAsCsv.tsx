import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql';
import type { DecisionsAsCsvQuery as Answer, DecisionsAsCsvQueryVariables as Asked } from '../gql/graphql';
import { TextButton } from '../ui/Button';
import { csvText, download } from '../ui/csv';
import { standingWords } from './words';

const DecisionsAsCsvQuery = graphql(`
  query DecisionsAsCsv($slug: String!, $words: String, $year: Int, $show: DecisionShow, $after: String) {
    partnership(slug: $slug) {
      id
      decisions(words: $words, year: $year, show: $show, first: 100, after: $after) {
        nodes {
          id
          number
          takenOn
          text
          dissent
          standing
          quorum
          reviewOn
          meeting {
            id
            title
          }
          item {
            id
            title
          }
          supersedes {
            id
            number
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

type Line = NonNullable<Answer['partnership']>['decisions']['nodes'][number];

const quorumWords = { QUORATE: 'Yes', INQUORATE: 'No', NOT_KNOWN: 'Not recorded' };

const columns: { header: string; text: (line: Line) => string }[] = [
  { header: 'Number', text: ({ number }) => number },
  { header: 'Taken on', text: ({ takenOn }) => takenOn },
  { header: 'Meeting', text: ({ meeting }) => meeting?.title ?? '' },
  { header: 'Item', text: ({ item }) => item?.title ?? '' },
  { header: 'Decision', text: ({ text }) => text },
  { header: 'Did not agree', text: ({ dissent }) => dissent },
  { header: 'Quorum', text: ({ quorum }) => quorumWords[quorum] },
  { header: 'Standing', text: ({ standing }) => standingWords[standing] },
  { header: 'Takes the place of', text: ({ supersedes }) => supersedes?.number ?? '' },
  { header: 'Look at it again on', text: ({ reviewOn }) => reviewOn ?? '' },
];

/** The whole of what was asked for, and not the page of it that is on the screen. */
export function DecisionsAsCsv({ asked }: { asked: Asked }) {
  const client = useClient();
  const [state, setState] = useState<'IDLE' | 'BUSY' | 'FAILED'>('IDLE');
  async function take() {
    setState('BUSY');
    const lines: Line[] = [];
    for (let after: Asked['after'] = null; ;) {
      const variables: Asked = { ...asked, after };
      const { data }: { data?: Answer } = await client.query(DecisionsAsCsvQuery, variables, {
        requestPolicy: 'network-only',
      });
      if (!data?.partnership) return setState('FAILED');
      const { nodes, pageInfo } = data.partnership.decisions;
      lines.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    download('decisions.csv', `\uFEFF${csvText(columns, lines)}`, 'text/csv');
    return setState('IDLE');
  }
  return (
    <div className="rt-table-foot">
      <TextButton isBusy={state === 'BUSY'} onPress={() => void take()} about=": decisions">
        Download as CSV
      </TextButton>
      <span role="status">{state === 'FAILED' && ' That did not work. Try again.'}</span>
    </div>
  );
}
