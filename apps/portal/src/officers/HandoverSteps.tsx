import { graphql, readFragment, type FragmentType } from '../gql';
import { dayInWords } from '../ui/days';
import { Steps } from '../ui/Steps';

const HandoverStepsFragment = graphql(`
  fragment HandoverSteps on Handover {
    id
    state
    overlapUntil
  }
`);

/** How far a handover has come. */
export function HandoverSteps({ handover }: { handover: FragmentType<typeof HandoverStepsFragment> }) {
  const { state, overlapUntil } = readFragment(HandoverStepsFragment, handover);
  if (state === 'WITHDRAWN') return <p className="govuk-body">Withdrawn before the successor accepted.</p>;
  const until = `Overlap until ${dayInWords(overlapUntil)}`;
  const steps = ['Started', state === 'EXPIRED' ? 'Not accepted in time' : 'Accepted', until, 'Done'];
  const now = { STARTED: 0, EXPIRED: 1, ACCEPTED: 2, DONE: 3 }[state];
  return <Steps label="Progress of the handover" steps={steps} now={now} />;
}
