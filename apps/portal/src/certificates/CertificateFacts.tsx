import { graphql, readFragment, type FragmentType } from '../gql';
import { Inset } from '../ui/Notes';
import { SummaryList } from '../ui/SummaryList';
import { Day, DayOf } from '../ui/When';

const CertificateFactsFragment = graphql(`
  fragment CertificateFacts on CheckedCertificate {
    number
    name
    courseTitle
    hours
    issuer
    heldOn
    dueOn
    issuedAt
    isWithdrawn
  }
`);

/** What stands on a certificate, to be compared with the paper. */
export function CertificateFacts({ certificate }: { certificate: FragmentType<typeof CertificateFactsFragment> }) {
  const { number, name, courseTitle, hours, issuer, heldOn, dueOn, issuedAt, isWithdrawn } = readFragment(
    CertificateFactsFragment,
    certificate,
  );
  return (
    <>
      {isWithdrawn ? (
        <Inset>This certificate was withdrawn. It does not stand any more.</Inset>
      ) : (
        <p className="govuk-body-l">This certificate is genuine. Compare what you were shown with what stands here.</p>
      )}
      <SummaryList
        rows={[
          ['Name', name],
          ['Attended', courseTitle],
          ['On', <Day on={heldOn} />],
          ['It takes', `${hours} ${hours === 1 ? 'hour' : 'hours'}`],
          dueOn && ['To be done again by', <Day on={dueOn} />],
          ['Issued by', issuer],
          ['Issued on', <DayOf at={issuedAt} />],
          ['Number', number],
        ]}
      />
      {!isWithdrawn && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/certificates/${number}/pdf`} download>
            Download the certificate (PDF)
          </a>
        </p>
      )}
    </>
  );
}
