import { DaysOfCampaign } from '../campaigns/DaysOfCampaign';
import { statusTones, statusWords } from '../campaigns/words';
import { graphql, readFragment, type FragmentType } from '../gql';
import type { CampaignStatus, PollNation } from '../gql/enums';
import { jurisdictionWords } from '../library/words';
import { dayInWords } from '../ui/days';
import { Table } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';

const AdoptersFragment = graphql(`
  fragment Adopters on Campaign {
    id
    adoptions {
      id
      title
      startsOn
      endsOn
      status
      partnership {
        id
        slug
        name
        region
        nations
      }
    }
    adoptedBy {
      id
      title
      status
      partnership {
        id
        name
      }
      ...DaysOfCampaign
    }
  }
`);

interface Adoption {
  id: string;
  title: string;
  startsOn: string | null;
  endsOn: string | null;
  status: CampaignStatus;
  partnership: { slug: string; name: string; region: string; nations: readonly PollNation[] };
}

/** Who has adopted a national campaign: all of them by nation and region for those who run it; for others those that they see. */
export function Adopters({ campaign }: { campaign: FragmentType<typeof AdoptersFragment> }) {
  const { adoptions, adoptedBy } = readFragment(AdoptersFragment, campaign);
  if (adoptions.length > 0) return <ByNation adoptions={adoptions} />;
  if (adoptedBy.length === 0) return null;
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">Adopted, as far as it is shared with you:</p>
      <ul className="govuk-list govuk-list--bullet">
        {adoptedBy.map((local) => (
          <li key={local.id}>
            {local.partnership?.name ?? 'Another partnership'}:{' '}
            <TextLink to={`/campaigns/${local.id}`}>{local.title}</TextLink>, <DaysOfCampaign campaign={local} />{' '}
            <Tag tone={statusTones[local.status]}>{statusWords[local.status]}</Tag>
          </li>
        ))}
      </ul>
    </>
  );
}

const nationOf = ({ partnership: { nations } }: Adoption) =>
  nations.length > 3 ? 'Across the United Kingdom' : nations.map((nation) => jurisdictionWords[nation]).join(' and ');

/** Partnerships of each nation, by their regions. */
function ByNation({ adoptions }: { adoptions: readonly Adoption[] }) {
  const nations = [...new Set(adoptions.map(nationOf))].toSorted();
  return nations.map((nation) => (
    <Table
      key={nation}
      caption={`Adopted: ${nation}`}
      rows={adoptions
        .filter((each) => nationOf(each) === nation)
        .toSorted((one, other) => one.partnership.region.localeCompare(other.partnership.region))}
      rowKey={({ id }) => id}
      columns={[
        { header: 'Region', cell: ({ partnership }) => partnership.region || 'Not said' },
        {
          header: 'Partnership',
          cell: ({ partnership }) => <TextLink to={`/partnerships/${partnership.slug}`}>{partnership.name}</TextLink>,
        },
        { header: 'Called there', cell: ({ title }) => title },
        { header: 'When', cell: whenOf },
        { header: 'Status', cell: ({ status }) => <Tag tone={statusTones[status]}>{statusWords[status]}</Tag> },
      ]}
    />
  ));
}

const whenOf = ({ startsOn, endsOn }: Adoption) =>
  [startsOn && `From ${dayInWords(startsOn)}`, endsOn && `${startsOn ? 'to' : 'To'} ${dayInWords(endsOn)}`]
    .filter(Boolean)
    .join(' ') || 'No days yet';
