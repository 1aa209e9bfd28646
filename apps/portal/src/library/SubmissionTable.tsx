import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { ListedSubmissionFragment as Listed } from '../gql/graphql';
import { Table } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { DayOf } from '../ui/When';
import { kindWords, readersInWords, stateTones, stateWords } from './words';

const ListedSubmissionFragment = graphql(`
  fragment ListedSubmission on ResourceVersion {
    id
    number
    title
    kind
    state
    foundBy
    partnership {
      id
      name
    }
    submittedAt
    submitter {
      id
      name
    }
  }
`);

interface SubmissionTableProps {
  caption: string;
  submissions: readonly FragmentType<typeof ListedSubmissionFragment>[];
  to: (submission: Listed) => string;
  /** Names whoever submitted it, where they are not all one's own. */
  withSubmitter?: boolean;
  empty: ReactNode;
}

export function SubmissionTable({ caption, submissions, to, withSubmitter, empty }: SubmissionTableProps) {
  return (
    <Table
      caption={caption}
      hideCaption
      rows={submissions.map((each) => readFragment(ListedSubmissionFragment, each))}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          header: 'Resource',
          cell: (each) => (
            <>
              <TextLink to={to(each)}>{each.title}</TextLink>
              <span className="rt-under">
                {kindWords[each.kind]}
                {each.number > 1 && `, version ${each.number}`}
              </span>
            </>
          ),
        },
        { header: 'For', cell: ({ foundBy, partnership }) => capitalised(readersInWords(foundBy, partnership)) },
        ...(withSubmitter
          ? [{ header: 'Submitted by', cell: ({ submitter }: Listed) => submitter?.name ?? 'Not shown to you' }]
          : [
              {
                header: 'State',
                cell: ({ state }: Listed) => <Tag tone={stateTones[state]}>{stateWords[state]}</Tag>,
              },
            ]),
        {
          header: 'Submitted',
          cell: ({ submittedAt }) => (submittedAt ? <DayOf at={submittedAt} /> : 'Not yet'),
        },
      ]}
    />
  );
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
