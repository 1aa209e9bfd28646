import { graphql, readFragment, type FragmentType } from '../gql';
import { SummaryList } from '../ui/SummaryList';
import { Day, DayOf } from '../ui/When';

const SignatureHistoryFragment = graphql(`
  fragment SignatureHistory on AgreementParty {
    signatures {
      id
      signatoryName
      signatoryTitle
      signedOn
      endsOn
      onPaper
      recordedAt
      recordedBy {
        id
        name
      }
      withdrawnAt
      withdrawReason
    }
  }
`);

/** All that an agency has signed of an agreement, newest first. */
export function SignatureHistory({ party }: { party: FragmentType<typeof SignatureHistoryFragment> }) {
  const { signatures } = readFragment(SignatureHistoryFragment, party);
  return signatures.map(({ id, ...signature }) => {
    const { signatoryName, signatoryTitle, signedOn, endsOn, onPaper, recordedBy, withdrawnAt, withdrawReason } =
      signature;
    const recorded = (
      <>
        <DayOf at={signature.recordedAt} />
        {recordedBy && ` by ${recordedBy.name}`}
        {onPaper && ', from paper'}
      </>
    );
    const withdrawn = withdrawnAt && (
      <>
        <DayOf at={withdrawnAt} />
        {withdrawReason && <span className="rt-under rt-lines">{withdrawReason}</span>}
      </>
    );
    return (
      <SummaryList
        key={id}
        rows={[
          ['Signed by', [signatoryName, signatoryTitle].filter(Boolean).join(', ')],
          ['Signed on', <Day on={signedOn} />],
          endsOn && ['Signed until', <Day on={endsOn} />],
          ['Recorded', recorded],
          withdrawn && ['Withdrawn', withdrawn],
        ]}
      />
    );
  });
}
