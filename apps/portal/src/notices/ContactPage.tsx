import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { TextLink } from '../ui/TextLink';
import { Operator } from './Operator';

export function ContactPage() {
  return (
    <Page title="Contact">
      <PageMetadata title="Contact" description="Who runs this Roundtable, and how to reach them." address="/contact" />
      <p className="govuk-body-l">Write to us about this site: what does not work, what is wrong, what you need.</p>
      <Operator />
      <h2 className="govuk-heading-m">This is not for reports of slavery</h2>
      <p className="govuk-body">
        In an emergency call 999. The Modern Slavery and Exploitation Helpline takes reports and gives advice, day and
        night, on{' '}
        <a className="govuk-link" href="tel:08000121700">
          08000 121 700
        </a>
        . Do not send us anything about a victim, a suspect or a single case.
      </p>
      <h2 className="govuk-heading-m">A partnership</h2>
      <p className="govuk-body">
        To write to a partnership, find it in the <TextLink to="/directory">directory</TextLink>: its page has a form to
        its officers, where they take messages. Do you know of a partnership that is not here, or is one wanted?{' '}
        <TextLink to="/propose">Tell us about partnerships in your area</TextLink>.
      </p>
    </Page>
  );
}
