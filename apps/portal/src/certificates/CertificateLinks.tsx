import { graphql, readFragment, type FragmentType } from '../gql';
import { TextLink } from '../ui/TextLink';
import { DayOf } from '../ui/When';

const CertificateLinksFragment = graphql(`
  fragment CertificateLinks on TrainingRecord {
    certificates {
      id
      number
      address
      issuedAt
      isWithdrawn
      because
    }
  }
`);

/** The certificates of one attendance; those that were withdrawn say why. */
export function CertificateLinks({ record }: { record: FragmentType<typeof CertificateLinksFragment> }) {
  const { certificates } = readFragment(CertificateLinksFragment, record);
  return certificates.map(({ id, number, address, issuedAt, isWithdrawn, because }) => (
    <p className="govuk-body" key={id}>
      <TextLink to={address} about={number}>
        {isWithdrawn ? 'Withdrawn' : 'Certificate'}
      </TextLink>
      {isWithdrawn ? (
        <span className="rt-under">{because}</span>
      ) : (
        <span className="rt-under">
          issued on <DayOf at={issuedAt} />
        </span>
      )}
    </p>
  ));
}
