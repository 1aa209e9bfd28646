import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { TextLink } from '../ui/TextLink';

interface ExampleSentProps {
  call: { title: string; address: string };
  reference: string;
}

export function ExampleSent({ call, reference }: ExampleSentProps) {
  return (
    <Page title="Thank you for your example" key="sent">
      <PageMetadata title="Thank you for your example" description="" address={call.address} isUnlisted />
      <div className="rt-card rt-reference">
        <p className="govuk-body">Your reference</p>
        <p className="govuk-heading-l">{reference}</p>
      </div>
      <p className="govuk-body">
        We send it to your email address too, with a link to see how your example stands. Look in your junk mail if it
        is not there in a few minutes.
      </p>
      <h2 className="govuk-heading-m">What happens next</h2>
      <p className="govuk-body">
        A national coordinator reads what you sent in answer to “{call.title}”. You get an email when it is decided, and
        another when it is in the library. Give your reference whenever you write or speak to us about it.
      </p>
      <p className="govuk-body">
        <TextLink to="/calls">See other calls</TextLink>
      </p>
    </Page>
  );
}
