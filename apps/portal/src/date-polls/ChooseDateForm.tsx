import { Form } from '../forms/Form';
import { SubmitButton } from '../forms/SubmitButton';
import { useMutationForm } from '../forms/useMutationForm';
import { graphql, readFragment, type FragmentType } from '../gql';
import { GuestFields, guestRules } from '../meetings/GuestFields';
import type { InviteeValues } from '../meetings/invitees';
import { WhereFields, whereRules, type WhereValues } from '../meetings/WhereFields';
import { counted } from '../meetings/words';
import { ButtonGroup, LinkButton } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { Inset } from '../ui/Notes';
import { useNotify } from '../ui/notifications';
import { SummaryList } from '../ui/SummaryList';
import { When } from '../ui/When';
import { answerTo, askedName, PollAskedFragmentDocument } from './asked';
import { lengthInWords } from './words';

const ChooseDateFormFragment = graphql(`
  fragment ChooseDateForm on DatePoll {
    id
    version
    title
    minutes
    notes
    timeZone
    times {
      id
      startsAt
      endsAt
      quorumOfYes {
        isQuorate
        words
      }
    }
    asked {
      id
      ...PollAsked
    }
  }
`);

const ChooseDateMutation = graphql(`
  mutation ChooseDate($input: ChooseDateInput!) {
    chooseDate(input: $input) {
      poll {
        id
        meeting {
          id
        }
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

interface Values extends WhereValues {
  pollId: string;
  version: number;
  timeId: string;
  guests: InviteeValues['guests'];
}

interface ChooseDateFormProps {
  poll: FragmentType<typeof ChooseDateFormFragment>;
  timeId: string;
}

export function ChooseDateForm({ poll: ref, timeId }: ChooseDateFormProps) {
  const { id, version, title, minutes, notes, timeZone, times, ...poll } = readFragment(ChooseDateFormFragment, ref);
  const asked = readFragment(PollAskedFragmentDocument, poll.asked);
  const time = times.find((each) => each.id === timeId)!;
  const notify = useNotify();
  const { form, values } = useMutationForm(ChooseDateMutation, {
    initial: { pollId: id, version, timeId, place: notes, joiningLink: '', accessNotes: '', guests: [] } as Values,
    rules: [...whereRules, ...guestRules],
    variables: ({ guests, ...input }) => ({
      input: { ...input, guests: guests.map(({ name, email }) => ({ name: name.trim(), email: email.trim() })) },
    }),
    onDone: ({ poll: chosen }) =>
      notify(
        'The meeting is scheduled, and everyone asked is invited by email. What they answered is their first answer. Add the agenda next.',
        chosen!.meeting ? `/meetings/${chosen!.meeting.id}` : `/date-polls/${id}`,
      ),
  });
  const cannot = asked.filter((each) => answerTo(each, timeId) === 'NO').map(askedName);
  const count = (answer: string | undefined) => asked.filter((each) => answerTo(each, timeId) === answer).length;
  return (
    <Form form={form}>
      <SummaryList
        rows={[
          ['Meeting', title],
          ['When', <When key="when" startsAt={time.startsAt} endsAt={time.endsAt} timeZone={timeZone} />],
          ['Length', lengthInWords(minutes)],
          cannot.length > 0 && ['Cannot come', cannot.join('; ')],
          time.quorumOfYes && [
            'Quorum',
            time.quorumOfYes.isQuorate
              ? 'Quorate with those who said yes'
              : `With those who said yes it ${time.quorumOfYes.words}`,
          ],
        ]}
      />
      <Inset>
        <p>
          {counted(asked.length, 'invitation')} go out. {count('YES')} who said yes {count('YES') === 1 ? 'is' : 'are'}{' '}
          down as coming, {count('IF_NEED_BE')} who said if need be as tentative, {count('NO')} who said no with
          apologies. Their invitation says so, and they can change it. {count(undefined)}{' '}
          {count(undefined) === 1 ? 'has' : 'have'} not answered.
        </p>
      </Inset>
      <Heading level={2} size="m">
        Where
      </Heading>
      <WhereFields />
      <GuestFields guests={values.guests} />
      <ButtonGroup>
        <SubmitButton>Schedule the meeting and send invitations</SubmitButton>
        <LinkButton kind="secondary" to={`/date-polls/${id}`}>
          Do not choose yet
        </LinkButton>
      </ButtonGroup>
    </Form>
  );
}
