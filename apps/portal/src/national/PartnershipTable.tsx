import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { ListedPartnershipFragment as Listed } from '../gql/graphql';
import { officeWords, statusTones, statusWords, tierWords } from '../partnerships/words';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';

const ListedPartnershipFragment = graphql(`
  fragment ListedPartnership on Partnership {
    id
    name
    slug
    area
    tier
    status
    inCareSince
    careReason
    officers {
      id
      office
      person {
        id
        name
      }
    }
    viewerCan {
      appointOfficers
    }
  }
`);

interface PartnershipTableProps {
  caption: string;
  csv: string;
  partnerships: readonly FragmentType<typeof ListedPartnershipFragment>[];
  empty?: ReactNode;
  /** Also since when the national coordinator has them in care, and why. */
  showsCare?: boolean;
}

export function PartnershipTable({ caption, csv, partnerships, empty, showsCare = false }: PartnershipTableProps) {
  return (
    <Table
      caption={caption}
      hideCaption
      csv={csv}
      columns={showsCare ? [...columns, care] : columns}
      rows={partnerships.map((each) => readFragment(ListedPartnershipFragment, each))}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}

const officers = ({ officers: terms }: Listed) =>
  terms.map(({ office, person }) => `${officeWords[office]}: ${person?.name ?? 'not shown to you'}`).join('; ');

const columns: Column<Listed>[] = [
  {
    header: 'Partnership',
    cell: ({ slug, name, area }) => (
      <>
        <TextLink to={`/partnerships/${slug}`}>{name}</TextLink>
        <span className="rt-under">{area}</span>
      </>
    ),
    text: ({ name }) => name,
  },
  { header: 'Tier', cell: ({ tier }) => tierWords[tier], text: ({ tier }) => tierWords[tier] },
  {
    header: 'Status',
    cell: ({ status }) => <Tag tone={statusTones[status]}>{statusWords[status]}</Tag>,
    text: ({ status }) => statusWords[status],
  },
  {
    header: 'Officers',
    cell: (partnership) =>
      partnership.officers.length > 0 ? (
        officers(partnership)
      ) : partnership.viewerCan.appointOfficers ? (
        <TextLink to={`/partnerships/${partnership.slug}/invite`} about={`of ${partnership.name}`}>
          Invite an officer
        </TextLink>
      ) : (
        'None'
      ),
    text: (partnership) => officers(partnership) || 'None',
  },
];

const care: Column<Listed> = {
  header: 'In care',
  cell: ({ inCareSince, careReason }) =>
    inCareSince ? (
      <>
        Since <Day on={inCareSince} />
        <span className="rt-under">{careReason}</span>
      </>
    ) : (
      'Not yet'
    ),
  text: ({ inCareSince }) => inCareSince ?? '',
};
