import { useState } from 'react';
import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { ButtonGroup } from '../ui/Button';
import { CopyText } from '../ui/CopyText';
import { Heading } from '../ui/Heading';
import { Inset } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { Moment } from '../ui/When';

const CalendarFeedFragment = graphql(`
  fragment CalendarFeed on Viewer {
    calendarFeed {
      id
      createdAt
    }
  }
`);

const IssueCalendarFeedMutation = graphql(`
  mutation IssueCalendarFeed {
    issueCalendarFeed {
      url
      problems {
        code
        message
        path
      }
    }
  }
`);

const RevokeCalendarFeedMutation = graphql(`
  mutation RevokeCalendarFeed {
    revokeCalendarFeed {
      problems {
        code
        message
        path
      }
    }
  }
`);

export function CalendarFeed({ viewer }: { viewer: FragmentType<typeof CalendarFeedFragment> }) {
  const { calendarFeed: feed } = readFragment(CalendarFeedFragment, viewer);
  const [address, setAddress] = useState<string>();
  const notify = useNotify();
  const { form: issue } = useMutationForm(IssueCalendarFeedMutation, {
    initial: {},
    variables: () => ({}),
    onDone: ({ url }) => setAddress(url ?? undefined),
  });
  const { form: revoke } = useMutationForm(RevokeCalendarFeedMutation, {
    initial: {},
    variables: () => ({}),
    onDone: () => {
      setAddress(undefined);
      notify('The calendar address no longer works.');
    },
  });
  return (
    <>
      <Heading level={2} size="m" id="calendar">
        Your meetings in your own calendar
      </Heading>
      <p className="govuk-body">
        Outlook, Google and other calendars can read your meetings from a secret address and keep them up to date. This
        address holds the meetings of all your partnerships, the days of their campaigns, and what is done in those that
        you plan.
      </p>
      {address && (
        <Inset>
          <p className="govuk-body">
            Copy this address now: it is shown only once. Anyone who has it can read your meetings.
          </p>
          <CopyText key={address} label="Calendar address" text={address} takesFocus />
        </Inset>
      )}
      {feed && (
        <p className="govuk-body">
          Your address was made on <Moment at={feed.createdAt} />. Making a new one ends it.
        </p>
      )}
      <ButtonGroup>
        <Form form={issue} isSmall>
          <SubmitButton kind="secondary">{feed ? 'Make a new address' : 'Make a calendar address'}</SubmitButton>
        </Form>
        {feed && (
          <Form form={revoke} isSmall>
            <SubmitButton kind="secondary">Stop the address</SubmitButton>
          </Form>
        )}
      </ButtonGroup>
    </>
  );
}
