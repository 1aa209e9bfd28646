import { graphql, readFragment, type FragmentType } from '../gql';
import type { AgencyAgreementsFragment } from '../gql/graphql';
import { Day } from '../ui/When';
import { EmptyState } from '../ui/Notes';
import { Table, type Column } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { TextLink } from '../ui/TextLink';
import { signatureTones, signatureWords, titleOf } from './words';

const AgencyAgreementsFragmentDocument = graphql(`
  fragment AgencyAgreements on Agency {
    agreements {
      id
      state
      inForceUntil
      signature {
        id
        signedOn
      }
      agreement {
        id
        title
        edition
        partnership {
          id
          name
        }
      }
      viewerCan {
        sign
      }
    }
  }
`);

type Row = AgencyAgreementsFragment['agreements'][number];

/** The agreements of an agency, across partnerships, as far as the reader sees them; for the page of an agency. */
export function AgencyAgreements({ agency }: { agency: FragmentType<typeof AgencyAgreementsFragmentDocument> }) {
  const { agreements } = readFragment(AgencyAgreementsFragmentDocument, agency);
  return (
    <section aria-labelledby="agreements">
      <h2 className="govuk-heading-l" id="agreements">
        Agreements
      </h2>
      <Table
        caption="Agreements it is asked to sign"
        hideCaption
        csv="agreements-of-agency"
        columns={columns}
        rows={agreements}
        rowKey={({ id }) => id}
        empty={<EmptyState title="It is not asked to sign any agreement that is shared with you" />}
      />
    </section>
  );
}

const columns: Column<Row>[] = [
  {
    header: 'Agreement',
    cell: ({ agreement }) => agreement && <TextLink to={`/agreements/${agreement.id}`}>{titleOf(agreement)}</TextLink>,
    text: ({ agreement }) => (agreement ? titleOf(agreement) : ''),
  },
  {
    header: 'Partnership',
    cell: ({ agreement }) => agreement?.partnership?.name,
    text: ({ agreement }) => agreement?.partnership?.name ?? '',
  },
  {
    header: 'State',
    cell: ({ id, state, viewerCan, agreement }) => (
      <>
        <Tag tone={signatureTones[state]}>{signatureWords[state]}</Tag>
        {viewerCan.sign && agreement && (
          <>
            <br />
            <TextLink to={`/agreements/${agreement.id}/parties/${id}`} about={titleOf(agreement)}>
              Sign
            </TextLink>
          </>
        )}
      </>
    ),
    text: ({ state }) => signatureWords[state],
  },
  {
    header: 'Signed',
    cell: ({ signature }) => signature && <Day on={signature.signedOn} />,
    text: ({ signature }) => signature?.signedOn ?? '',
  },
  {
    header: 'In force until',
    cell: ({ inForceUntil }) => inForceUntil && <Day on={inForceUntil} />,
    text: ({ inForceUntil }) => inForceUntil ?? '',
  },
];
