import { randomUUID } from 'node:crypto';
import type { Visitor } from '../support/visitor.js';

const POLL = `id title minutes notes timeZone seenBy closesOn closesTime closesAt status version askedCount answeredCount hasQuorumRule
  times { id heldOn startsTime endsTime startsAt yesCount ifNeedBeCount noCount missingCount quorumOfYes { isQuorate words } quorumIfNeedBe { isQuorate words } }
  asked { id role isMine isComplete comment answeredAt answeredBy { id } seat { id } person { id } answers { timeId answer } }
  mine { id } busy { timeId askedId } meeting { id } chosenTime { id } viewerCan { change choose end answer answerForOthers }`;
const PROBLEMS = 'problems { code message path }';

export const READ_POLL = `query ($id: ID!) { datePoll(id: $id) { ${POLL} } }`;
export const OPEN_POLL = `mutation ($input: OpenDatePollInput!) { openDatePoll(input: $input) { poll { ${POLL} } ${PROBLEMS} } }`;
export const CHANGE_POLL = `mutation ($input: ChangeDatePollInput!) { changeDatePoll(input: $input) { poll { ${POLL} } ${PROBLEMS} } }`;
export const ANSWER_POLL = `mutation ($input: AnswerDatePollInput!) { answerDatePoll(input: $input) { asked { id comment isComplete answeredBy { id } answers { timeId answer } } ${PROBLEMS} } }`;
export const CHOOSE_DATE = `mutation ($input: ChooseDateInput!) { chooseDate(input: $input) { poll { id status chosenTime { id } meeting { id heldOn startsTime endsTime
  invitations { id role response respondedBy { id } seat { id } person { id } } } } ${PROBLEMS} } }`;
export const END_POLL = `mutation ($input: EndDatePollInput!) { endDatePoll(input: $input) { poll { id status endReason } ${PROBLEMS} } }`;

/** A form filled in well: three mornings some years ahead, to be answered by the end of the month before. */
export const pollForm = (partnershipId: string, more: object = {}) => ({
  partnershipId,
  requestKey: randomUUID(),
  title: 'Strategic board',
  minutes: 120,
  notes: 'At the Civic Centre, or online',
  times: [
    { heldOn: '2030-06-12', startsTime: '10:00' },
    { heldOn: '2030-06-13', startsTime: '10:00' },
    { heldOn: '2030-06-14', startsTime: '14:00' },
  ],
  seenBy: 'PARTNERSHIP',
  closesOn: '2030-05-31',
  closesTime: '17:00',
  ...more,
});

/** Opens a poll and answers it. */
export async function openPoll(organiser: Visitor, partnershipId: string, more: object = {}) {
  const { openDatePoll } = await organiser.get(OPEN_POLL, { input: pollForm(partnershipId, more) });
  if (!openDatePoll.poll) throw new Error(JSON.stringify(openDatePoll.problems));
  return openDatePoll.poll;
}

export const readPoll = async (visitor: Visitor, id: string) => (await visitor.get(READ_POLL, { id })).datePoll;

/** Answers for one of those asked, the times in their order. */
export const answerPoll = (visitor: Visitor, poll: any, askedId: string, answers: string[], comment = '') =>
  visitor.get(ANSWER_POLL, {
    input: {
      askedId,
      comment,
      answers: answers.map((answer, index) => ({ timeId: poll.times[index].id, answer })),
    },
  });

export const place = { place: 'Civic Centre', joiningLink: '', accessNotes: '' };
