import { EmptyState } from '../ui/Notes';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { doerOf, whereOf, whoseOf, type PlannedActivity } from './plan';
import { daysInWords, kindWords, pounds, stateTones, stateWords } from './words';

interface PlanTableProps {
  campaign: { id: string; title: string };
  activities: readonly PlannedActivity[];
  caption: string;
}

/** The plan as a list: to be sorted, and taken along as CSV. */
export function PlanTable({ campaign, activities, caption }: PlanTableProps) {
  return (
    <Table
      caption={caption}
      hideCaption
      columns={columnsOf(campaign.id)}
      rows={activities}
      rowKey={({ id }) => id}
      csv={`plan-${campaign.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`}
      empty={<EmptyState title="Nothing of that kind is planned" />}
    />
  );
}

const columnsOf = (campaignId: string): Column<PlannedActivity>[] => [
  {
    header: 'Activity',
    sort: 'activity',
    cell: ({ id, title, conflicts }) => (
      <>
        <TextLink to={`/campaigns/${campaignId}/plan/${id}`}>{title}</TextLink>
        {conflicts.length > 0 && (
          <>
            {' '}
            <Tag tone="bad">Same place, same week</Tag>
          </>
        )}
      </>
    ),
    text: ({ title }) => title,
  },
  { header: 'Agency', sort: 'agency', cell: whoseOf, text: whoseOf },
  { header: 'Kind', sort: 'kind', cell: ({ kind }) => kindWords[kind], text: ({ kind }) => kindWords[kind] },
  {
    header: 'State',
    sort: 'state',
    cell: ({ state }) => <Tag tone={stateTones[state]}>{stateWords[state]}</Tag>,
    text: ({ state }) => stateWords[state],
  },
  {
    header: 'When',
    sort: 'when',
    cell: daysInWords,
    // As days are written that sort, here and in a spreadsheet.
    text: ({ startsOn, endsOn }) => (startsOn ? `${startsOn} to ${endsOn ?? startsOn}` : ''),
  },
  { header: 'Where', sort: 'where', cell: whereOf, text: whereOf },
  { header: 'Who does it', sort: 'who', cell: doerOf, text: doerOf },
  {
    header: 'Cost',
    sort: 'cost',
    numeric: true,
    cell: ({ cost }) => (cost == null ? '' : pounds(cost)),
    text: ({ cost }) => cost ?? '',
  },
];
