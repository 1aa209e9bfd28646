import { graphql, readFragment, type FragmentType } from '../gql';
import type { PartyTableFragment } from '../gql/graphql';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { Day } from '../ui/When';
import { signatureTones, signatureWords } from './words';

const PartyTableFragmentDocument = graphql(`
  fragment PartyTable on Agreement {
    id
    parties {
      id
      state
      inForceUntil
      agency {
        id
        name
      }
      signature {
        id
        signatoryName
        signatoryTitle
        signedOn
        onPaper
      }
    }
  }
`);

type Row = PartyTableFragment['parties'][number] & { readonly at: string };

/** Every agency that is asked to sign, and how that stands. */
export function PartyTable({ agreement }: { agreement: FragmentType<typeof PartyTableFragmentDocument> }) {
  const { id, parties } = readFragment(PartyTableFragmentDocument, agreement);
  return (
    <Table
      caption="Agencies that are asked to sign"
      hideCaption
      csv="signatures"
      columns={columns}
      rows={parties.map((party) => ({ ...party, at: `/agreements/${id}/parties/${party.id}` }))}
      rowKey={(party) => party.id}
    />
  );
}

const columns: Column<Row>[] = [
  {
    header: 'Agency',
    cell: ({ agency, at }) => <TextLink to={at}>{agency.name}</TextLink>,
    text: ({ agency }) => agency.name,
    sort: 'agency',
  },
  {
    header: 'State',
    cell: ({ state }) => <Tag tone={signatureTones[state]}>{signatureWords[state]}</Tag>,
    text: ({ state }) => signatureWords[state],
    sort: 'state',
  },
  {
    header: 'Signed by',
    cell: ({ signature }) =>
      signature && (
        <>
          {signature.signatoryName}
          {signature.signatoryTitle && <span className="rt-under">{signature.signatoryTitle}</span>}
        </>
      ),
    text: ({ signature }) => signature?.signatoryName ?? '',
  },
  {
    header: 'Signed on',
    cell: ({ signature }) =>
      signature && (
        <>
          <Day on={signature.signedOn} />
          {signature.onPaper && <span className="rt-under">On paper</span>}
        </>
      ),
    text: ({ signature }) => signature?.signedOn ?? '',
  },
  {
    header: 'In force until',
    cell: ({ inForceUntil }) => inForceUntil && <Day on={inForceUntil} />,
    text: ({ inForceUntil }) => inForceUntil ?? '',
  },
];
