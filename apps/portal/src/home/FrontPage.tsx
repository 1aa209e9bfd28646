import { LinkButton } from '../ui/Button';
import { Page } from '../ui/Page';
import { PageMetadata } from '../ui/PageMetadata';
import { TextLink } from '../ui/TextLink';

const purpose =
  'Roundtable is where partnerships against modern slavery keep their table: which agencies sit at it, who represents them, and when they meet.';

/** What somebody reads who is not signed in. */
export function FrontPage() {
  return (
    <Page
      title="One table for every agency"
      aside={
        <section className="rt-card" aria-labelledby="members">
          <h2 className="govuk-heading-m" id="members">
            For members
          </h2>
          <LinkButton to="/sign-in">Sign in</LinkButton>
          <p className="govuk-body">
            People join by an invitation from their partnership. If you have one, open the link in the email.
          </p>
        </section>
      }
    >
      <PageMetadata
        title="Roundtable"
        description={purpose}
        address="/"
        linkedData={{ '@type': 'WebSite', name: 'Roundtable' }}
      />
      <p className="govuk-body-l">{purpose}</p>
      <p className="govuk-body">
        Police, councils, health services and charities plan their meetings here and answer for their seats. What is
        shared is seen by those it is meant for, and by nobody else.
      </p>
      <p className="govuk-body">
        It is for the work of the partnership. Nothing about a victim, a suspect or a single case belongs here.
      </p>
      <h2 className="govuk-heading-m">For everybody</h2>
      <ul className="govuk-list govuk-list--spaced">
        <li>
          <TextLink to="/directory">Find partnerships in the directory</TextLink>
          <span className="rt-under">Where they are, what they do, and how to reach them</span>
        </li>
        <li>
          <TextLink to="/library">Read what partnerships share in the library</TextLink>
          <span className="rt-under">Guidance, templates and research, with who stands behind each</span>
        </li>
        <li>
          <TextLink to="/calls">Answer a call for examples</TextLink>
          <span className="rt-under">What partnerships look for and the library does not have</span>
        </li>
        <li>
          <TextLink to="/propose">Tell us about partnerships in your area</TextLink>
          <span className="rt-under">One that you know of, or one that is wanted</span>
        </li>
      </ul>
      <h2 className="govuk-heading-m">If somebody needs help</h2>
      <p className="govuk-body">
        In an emergency call 999. The Modern Slavery and Exploitation Helpline listens day and night on{' '}
        <a className="govuk-link" href="tel:08000121700">
          08000 121 700
        </a>
        .
      </p>
    </Page>
  );
}
