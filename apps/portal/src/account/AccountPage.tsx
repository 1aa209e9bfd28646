import { graphql } from '../gql';
import { Heading } from '../ui/Heading';
import { NotFound } from '../ui/NotFound';
import { Page } from '../ui/Page';
import { SummaryList } from '../ui/SummaryList';
import { TextLink } from '../ui/TextLink';
import { usePageQuery } from '../ui/usePageQuery';
import { CalendarFeed } from './CalendarFeed';
import { languages } from './languages';
import { Sessions } from './Sessions';

const AccountPageQuery = graphql(`
  query AccountPage {
    viewer {
      person {
        id
        name
        email
        jobTitle
        phone
        accessNeeds
        language
        agency {
          id
          name
        }
      }
      ...Sessions
      ...CalendarFeed
    }
  }
`);

export function AccountPage() {
  const [data, waiting] = usePageQuery(AccountPageQuery, {});
  if (!data) return waiting;
  if (!data.viewer) return <NotFound />;
  const { person } = data.viewer;
  return (
    <Page title="Your account">
      <Heading level={2} size="m">
        Your details
      </Heading>
      <SummaryList
        rows={[
          ['Name', person.name],
          ['Email', person.email],
          ['Job title', person.jobTitle || 'Not given'],
          person.agency && ['Agency', person.agency.name],
          ['Telephone', person.phone || 'Not given'],
          ['What you need to take part', person.accessNeeds || 'Nothing given'],
          ['Language of mail', languages.find(({ value }) => value === person.language)?.label ?? person.language],
        ]}
      />
      <p className="govuk-body">
        <TextLink to="/account/details">Change your details</TextLink>
      </p>
      <Heading level={2} size="m">
        Password
      </Heading>
      <p className="govuk-body">
        <TextLink to="/account/password">Change your password</TextLink>
      </p>
      <Sessions viewer={data.viewer} />
      <CalendarFeed viewer={data.viewer} />
    </Page>
  );
}
