import { Page } from '../ui/Page';
import { TextLink } from '../ui/TextLink';

export function ProposalSent({ reference, email }: { reference: string; email?: string }) {
  return (
    <Page title="Thank you for telling us" key="sent">
      <div className="rt-card rt-reference">
        <p className="govuk-body">Your reference</p>
        <p className="govuk-heading-l">{reference}</p>
      </div>
      <p className="govuk-body">
        We send it to {email ?? 'your email address'} too, with a link to see how your proposal stands. Look in your
        junk mail if it is not there in a few minutes.
      </p>
      <h2 className="govuk-heading-m">What happens next</h2>
      <p className="govuk-body">
        The national coordinator reads your proposal and compares it with what is known already. You get an email when
        it is decided. Give your reference whenever you write or speak to us about it.
      </p>
      <p className="govuk-body">
        <TextLink to="/">Go to the home page</TextLink>
      </p>
    </Page>
  );
}
