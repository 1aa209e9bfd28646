import { Page } from '../../ui/Page';
import { TextLink } from '../../ui/TextLink';

export function ContactSent({ entry, reference }: { entry: { slug: string; name: string }; reference: string }) {
  return (
    <Page title="Your message is sent" caption={entry.name} key="sent">
      <div className="rt-card rt-reference">
        <p className="govuk-body">Your reference</p>
        <p className="govuk-heading-l">{reference}</p>
      </div>
      <p className="govuk-body">Write it down: we do not send it to you.</p>
      <h2 className="govuk-heading-m">What happens next</h2>
      <p className="govuk-body">
        Those who run {entry.name} have your message. They write to the email address that you gave, from their own. If
        you hear nothing within two weeks, write again and give your reference.
      </p>
      <p className="govuk-body">
        <TextLink to={`/directory/${entry.slug}`}>Back to {entry.name}</TextLink>
      </p>
    </Page>
  );
}
