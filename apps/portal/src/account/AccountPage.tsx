import { AgencyLink } from '../agencies/AgencyLink';
import { PartnershipFeeds } from '../calendar/PartnershipFeeds';
import { graphql } from '../gql';
import { MyReminders } from '../reminders/MyReminders';
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
      seats {
        id
        seat {
          id
          agency {
            id
            name
          }
        }
      }
      leads {
        id
        agency {
          id
          name
        }
      }
      ...Sessions
      ...CalendarFeed
      ...PartnershipFeeds
      ...MyReminders
    }
  }
`);

export function AccountPage() {
  const [data, waiting] = usePageQuery(AccountPageQuery, {});
  if (!data) return waiting;
  if (!data.viewer) return <NotFound />;
  const { person, seats, leads } = data.viewer;
  const agencies = [person.agency, ...seats.map(({ seat }) => seat?.agency), ...leads.map(({ agency }) => agency)]
    .filter((agency) => agency !== null && agency !== undefined)
    .filter((agency, index, all) => all.findIndex(({ id }) => id === agency.id) === index);
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
          person.agency && ['Agency', <AgencyLink agency={person.agency} />],
          ['Telephone', person.phone || 'Not given'],
          ['What you need to take part', person.accessNeeds || 'Nothing given'],
          ['Language of mail', languages.find(({ value }) => value === person.language)?.label ?? person.language],
        ]}
      />
      <p className="govuk-body">
        <TextLink to="/account/details">Change your details</TextLink>
      </p>
      <p className="govuk-body">
        <TextLink to="/account/training">My training</TextLink>
      </p>
      {agencies.length > 0 && (
        <>
          <Heading level={2} size="m">
            Leaving or changing employer
          </Heading>
          {agencies.map(({ id, name }) => (
            <p className="govuk-body" key={id}>
              <TextLink to={`/agencies/${id}/leaving/${person.id}`}>I have left {name}</TextLink>
            </p>
          ))}
        </>
      )}
      <Heading level={2} size="m">
        Password
      </Heading>
      <p className="govuk-body">
        <TextLink to="/account/password">Change your password</TextLink>
      </p>
      <MyReminders viewer={data.viewer} />
      <Sessions viewer={data.viewer} />
      <CalendarFeed viewer={data.viewer} />
      <PartnershipFeeds viewer={data.viewer} />
    </Page>
  );
}
