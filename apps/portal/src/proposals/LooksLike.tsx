import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { GeographicTier } from '../gql/enums';
import { statusWords, tierWords } from '../partnerships/words';
import { Banner } from '../ui/Banner';
import { Table, type Column } from '../ui/Table';
import { TextLink } from '../ui/TextLink';
import { ageInWords } from './words';

const LooksLikeFragment = graphql(`
  fragment LooksLike on PartnershipProposal {
    id
    name
    area
    tier
    region
    ageInDays
    likePartnerships {
      alike
      partnership {
        id
        name
        slug
        area
        tier
        region
        status
      }
    }
    likeProposals {
      alike
      proposal {
        id
        name
        reference
        area
        tier
        region
        ageInDays
      }
    }
  }
`);

interface Compared {
  key: string;
  alike?: number;
  name: ReactNode;
  area: string;
  tier?: GeographicTier | null;
  region: string;
  what: string;
  act?: ReactNode;
}

/** The proposal above what looks like it, fact under fact. Nothing is concluded from it: somebody looks. */
export function LooksLike({ proposal }: { proposal: FragmentType<typeof LooksLikeFragment> }) {
  const { id, likePartnerships, likeProposals, ...told } = readFragment(LooksLikeFragment, proposal);
  const count = likePartnerships.length + likeProposals.length;
  if (!count) {
    return <p className="govuk-body">Nothing known looks like it, by the words of its name and area.</p>;
  }
  const mergeAt = `/national/proposals/${id}/merge`;
  const rows: Compared[] = [
    { ...told, key: 'told', what: 'This proposal' },
    ...likePartnerships.map(({ alike, partnership }) => ({
      ...partnership,
      key: partnership.id,
      alike,
      name: <TextLink to={`/partnerships/${partnership.slug}`}>{partnership.name}</TextLink>,
      what: `Partnership: ${statusWords[partnership.status].toLowerCase()}`,
      act: (
        <TextLink to={`${mergeAt}?partnership=${partnership.id}`} about={`with ${partnership.name}`}>
          Merge
        </TextLink>
      ),
    })),
    ...likeProposals.map(({ alike, proposal: other }) => ({
      ...other,
      key: other.id,
      alike,
      name: <TextLink to={`/national/proposals/${other.id}`}>{other.name}</TextLink>,
      what: `Proposal ${other.reference}, ${ageInWords(other.ageInDays).toLowerCase()}`,
      act: (
        <TextLink to={`${mergeAt}?proposal=${other.id}`} about={`with the proposal ${other.reference}`}>
          Join
        </TextLink>
      ),
    })),
  ];
  return (
    <>
      <Banner kind="important" title="May be known already">
        <p className="govuk-body govuk-!-font-weight-bold">
          {count === 1 ? 'One other looks' : `${count} others look`} like it. Compare before you decide.
        </p>
      </Banner>
      <Table caption="What looks like it" columns={columns} rows={rows} rowKey={({ key }) => key} />
    </>
  );
}

const columns: Column<Compared>[] = [
  {
    header: 'Alike',
    cell: ({ alike }) => (alike === undefined ? '' : `${alike}%`),
    numeric: true,
  },
  { header: 'Name', cell: ({ name }) => name },
  { header: 'Area', cell: ({ area }) => area },
  {
    header: 'Tier and region',
    cell: ({ tier, region }) => [tier ? tierWords[tier] : 'Not sure', region].filter(Boolean).join(', '),
  },
  { header: 'What it is', cell: ({ what }) => what },
  { header: 'The same', cell: ({ act }) => act },
];
