import { graphql, readFragment, type FragmentType } from '../gql';
import { Table } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';
import { dayInWords } from '../ui/days';
import { stateTones, stateWords } from './words';

const VersionRowFragment = graphql(`
  fragment VersionRow on TermsVersion {
    id
    number
    state
    changes
    approvedOn
  }
`);

interface VersionsTableProps {
  versions: readonly FragmentType<typeof VersionRowFragment>[];
  here: string;
}

/** Every version there was, each with what it is compared to: the one before it. */
export function VersionsTable({ versions: refs, here }: VersionsTableProps) {
  const rows = refs.map((ref) => readFragment(VersionRowFragment, ref));
  const before = (number: number) => rows.find((row) => row.number < number)?.number;
  return (
    <Table
      caption="Versions"
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      csv="terms-of-reference-versions"
      columns={[
        {
          header: 'Version',
          cell: ({ number }) => <TextLink to={`${here}/versions/${number}`}>Version {number}</TextLink>,
          text: ({ number }) => number,
        },
        {
          header: 'State',
          cell: ({ state }) => <Tag tone={stateTones[state]}>{stateWords[state]}</Tag>,
          text: ({ state }) => stateWords[state],
        },
        {
          header: 'Approved',
          cell: ({ approvedOn }) => (approvedOn ? <Day on={approvedOn} /> : 'Not yet'),
          text: ({ approvedOn }) => (approvedOn ? dayInWords(approvedOn) : ''),
        },
        { header: 'What has changed', cell: ({ changes }) => changes || 'Not said', text: ({ changes }) => changes },
        {
          header: 'Compare',
          cell: ({ number }) =>
            before(number) ? (
              <TextLink to={`${here}/compare?from=${before(number)}&to=${number}`}>
                With version {before(number)}
                <span className="govuk-visually-hidden">, version {number}</span>
              </TextLink>
            ) : (
              'First version'
            ),
        },
      ]}
    />
  );
}
