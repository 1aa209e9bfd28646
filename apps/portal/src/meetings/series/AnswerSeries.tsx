import { useRef, useState } from 'react';
import { Form } from '../../forms/Form';
import { atMost } from '../../forms/rules';
import { useMutationForm } from '../../forms/useMutationForm';
import { graphql } from '../../gql';
import type { MeetingResponse } from '../../gql/graphql';
import { AnswerFields } from '../AnswerFields';
import { counted } from '../words';

const RespondToSeriesMutation = graphql(`
  mutation RespondToSeries($input: RespondToSeriesInput!) {
    respondToSeries(input: $input) {
      series {
        id
        meetings {
          id
          myInvitation {
            id
            response
            message
          }
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

const answers: { response: MeetingResponse; label: string }[] = [
  { response: 'ACCEPTED', label: 'Accept all' },
  { response: 'TENTATIVE', label: 'Tentative for all' },
  { response: 'APOLOGIES', label: 'Send apologies for all' },
];

/** One answer to all dates ahead; each can be answered otherwise on its own page. */
export function AnswerSeries({ seriesId, open }: { seriesId: string; open: number }) {
  const chosen = useRef<MeetingResponse>('ACCEPTED');
  const [said, say] = useState('');
  const { form } = useMutationForm(RespondToSeriesMutation, {
    initial: { message: '' },
    rules: [atMost('message', 1000, 'Keep the message within 1,000 characters')],
    variables: ({ message }) => ({ input: { seriesId, response: chosen.current, message: message.trim() } }),
    onDone: () => {
      say('Your answer to all dates ahead is saved. To answer one otherwise, open it.');
      document.getElementById('all-dates')?.focus();
    },
  });
  return (
    <section className="rt-card" aria-labelledby="all-dates">
      <h2 className="govuk-heading-m" id="all-dates" tabIndex={-1}>
        Answer all dates ahead
      </h2>
      <p className="govuk-body">
        {counted(open, 'meeting')} that you are invited to. An answer given here takes the place of those given before;
        a deputy is sent on the page of each meeting.
      </p>
      <div role="status">{said && <p className="govuk-body govuk-!-font-weight-bold">{said}</p>}</div>
      <Form form={form} isSmall>
        <AnswerFields
          answers={answers}
          isBusy={form.isBusy}
          onAnswer={(response) => {
            chosen.current = response;
            form.submit();
          }}
          summary="Add a message first"
          what="these meetings"
        />
      </Form>
    </section>
  );
}
