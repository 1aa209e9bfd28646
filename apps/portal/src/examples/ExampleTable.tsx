import type { ReactNode } from 'react';
import { exampleStateTones, exampleStateWords } from '../calls/words';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { ListedExampleFragment as Listed } from '../gql/graphql';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { DayOf } from '../ui/When';

const ListedExampleFragment = graphql(`
  fragment ListedExample on Example {
    id
    reference
    state
    title
    name
    organisation
    receivedAt
    call {
      id
      title
      address
    }
  }
`);

interface ExampleTableProps {
  caption: string;
  examples: readonly FragmentType<typeof ListedExampleFragment>[];
  empty?: ReactNode;
}

export function ExampleTable({ caption, examples, empty }: ExampleTableProps) {
  return (
    <Table
      caption={caption}
      hideCaption
      columns={columns}
      rows={examples.map((each) => readFragment(ListedExampleFragment, each))}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}

const columns: Column<Listed>[] = [
  {
    header: 'Example',
    cell: ({ id, title, reference }) => (
      <>
        <TextLink to={`/library/examples/${id}`}>{title}</TextLink>
        <span className="rt-under">{reference}</span>
      </>
    ),
  },
  { header: 'In answer to', cell: ({ call }) => <TextLink to={call.address}>{call.title}</TextLink> },
  {
    header: 'Sent by',
    cell: ({ name, organisation }) => (
      <>
        {name ?? 'Removed'}
        {organisation && <span className="rt-under">{organisation}</span>}
      </>
    ),
  },
  { header: 'Received', cell: ({ receivedAt }) => <DayOf at={receivedAt} /> },
  {
    header: 'State',
    cell: ({ state }) => <Tag tone={exampleStateTones[state]}>{exampleStateWords[state]}</Tag>,
  },
];
