import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { ListedProposalFragment as Listed } from '../gql/graphql';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { ageInWords, proposalStateTones, proposalStateWords } from './words';

const ListedProposalFragment = graphql(`
  fragment ListedProposal on PartnershipProposal {
    id
    reference
    state
    name
    area
    existsAlready
    proposerName
    ageInDays
  }
`);

interface ProposalTableProps {
  caption: string;
  hideCaption?: boolean;
  proposals: readonly FragmentType<typeof ListedProposalFragment>[];
  empty?: ReactNode;
}

export function ProposalTable({ caption, hideCaption = true, proposals, empty }: ProposalTableProps) {
  return (
    <Table
      caption={caption}
      hideCaption={hideCaption}
      csv="proposals"
      columns={columns}
      rows={proposals.map((each) => readFragment(ListedProposalFragment, each))}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}

const columns: Column<Listed>[] = [
  {
    header: 'Proposal',
    cell: ({ id, name, reference }) => (
      <>
        <TextLink to={`/national/proposals/${id}`}>{name}</TextLink>
        <span className="rt-under">{reference}</span>
      </>
    ),
    text: ({ name, reference }) => `${name} (${reference})`,
  },
  { header: 'Area', cell: ({ area }) => area, text: ({ area }) => area },
  {
    header: 'Exists',
    cell: ({ existsAlready }) => (existsAlready ? 'Already' : 'Is wanted'),
    text: ({ existsAlready }) => (existsAlready ? 'Already' : 'Is wanted'),
  },
  {
    header: 'Told us by',
    cell: ({ proposerName }) => proposerName ?? 'Removed',
    text: ({ proposerName }) => proposerName ?? '',
  },
  {
    header: 'Made',
    cell: ({ ageInDays }) => ageInWords(ageInDays),
    text: ({ ageInDays }) => ageInDays,
  },
  {
    header: 'State',
    cell: ({ state }) => <Tag tone={proposalStateTones[state]}>{proposalStateWords[state]}</Tag>,
    text: ({ state }) => proposalStateWords[state],
  },
];
