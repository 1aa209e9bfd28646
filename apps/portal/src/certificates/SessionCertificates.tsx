import { Refusal } from '../forms/Refusal';
import { useAct } from '../forms/useAct';
import { graphql, readFragment, type FragmentType } from '../gql';
import { Button } from '../ui/Button';
import { Details } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { Table } from '../ui/Table';
import { Tag } from '../ui/Tag';
import { WithdrawCertificateForm } from './WithdrawCertificateForm';

const SessionCertificatesFragment = graphql(`
  fragment SessionCertificates on TrainingSession {
    id
    certificatesToIssue
    certified(first: 100) {
      nodes {
        id
        name
        certificate
      }
      totalCount
    }
  }
`);

const IssueCertificatesMutation = graphql(`
  mutation IssueCertificates($input: IssueCertificatesInput!) {
    issueCertificates(input: $input) {
      trainingSession {
        id
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

/** For the keepers of a course: certifies who attended, and shows whose certificates stand. */
export function SessionCertificates({ session }: { session: FragmentType<typeof SessionCertificatesFragment> }) {
  const { id: sessionId, certificatesToIssue: count, certified } = readFragment(SessionCertificatesFragment, session);
  const notify = useNotify();
  const { act, isBusy, refusal } = useAct(IssueCertificatesMutation, () =>
    notify('The certificates are issued. Everybody finds theirs under “My training”.'),
  );
  if (count === 0 && certified.nodes.length === 0) return null;
  type Line = (typeof certified.nodes)[number];
  return (
    <section aria-labelledby="certificates">
      <h2 className="govuk-heading-m" id="certificates">
        Certificates
      </h2>
      {count > 0 && (
        <>
          <p className="govuk-body">
            {count === 1 ? 'One person attended and has' : `${count} people attended and have`} no certificate yet. Look
            through the register first: a certificate bears what stands there now.
          </p>
          <Button isBusy={isBusy} onPress={() => act({ input: { sessionId } })}>
            {count === 1 ? 'Issue the certificate' : `Issue ${count} certificates`}
          </Button>
          <Refusal>{refusal}</Refusal>
        </>
      )}
      {certified.nodes.length > 0 && (
        <Table
          caption="Certificates"
          hideCaption
          rows={certified.nodes}
          rowKey={({ id }) => id}
          columns={[
            { header: 'Name', cell: ({ name }: Line) => name },
            {
              header: 'Certificate',
              cell: ({ certificate }: Line) => (
                <Tag tone={certificate === 'ISSUED' ? 'good' : 'neutral'}>
                  {certificate === 'ISSUED' ? 'Issued' : 'Withdrawn'}
                </Tag>
              ),
            },
            {
              header: 'Put right',
              cell: ({ id, name, certificate }: Line) =>
                certificate === 'ISSUED' && (
                  <Details summary="Withdraw" about={name}>
                    <WithdrawCertificateForm bookingId={id} />
                  </Details>
                ),
            },
          ]}
        />
      )}
      {certified.totalCount > certified.nodes.length && (
        <p className="govuk-body">These are the first {certified.nodes.length}, by name.</p>
      )}
    </section>
  );
}
