import { place, pollForm } from '../../factories/date-polls.js';
import type { Door } from './door.js';
import { change, read } from './asking.js';

const changed = (partnershipId: string, more: object) => {
  const { title, minutes, notes, times, closesOn, closesTime } = pollForm(partnershipId);
  return { version: 1, title, minutes, notes, times, closesOn, closesTime, ...more };
};

export const datePolls: Readonly<Record<string, Door>> = {
  'Query.datePoll.id': {
    leadsTo: 'date_poll',
    ask: read('query ($id: ID!) { datePoll(id: $id) { id title busy { timeId } } }'),
  },
  'Mutation.openDatePoll.input.partnershipId': {
    leadsTo: 'partnership',
    ask: change('openDatePoll', 'OpenDatePollInput', (id) => pollForm(id)),
  },
  'Mutation.openDatePoll.input.seatIds': {
    leadsTo: 'seat',
    ask: change('openDatePoll', 'OpenDatePollInput', (id, { home }) => pollForm(home.id, { seatIds: [id] })),
  },
  'Mutation.changeDatePoll.input.pollId': {
    leadsTo: 'date_poll',
    ask: change('changeDatePoll', 'ChangeDatePollInput', (pollId, { home }) => changed(home.id, { pollId })),
  },
  'Mutation.changeDatePoll.input.addSeatIds': {
    leadsTo: 'seat',
    ask: async (id, table) => {
      const [poll] = await table.world.sql(
        `select id, version from date_poll where partnership_id = $1 order by id limit 1`,
        [table.home.id],
      );
      const input = changed(table.home.id, { pollId: poll.id, version: poll.version, addSeatIds: [id] });
      return change('changeDatePoll', 'ChangeDatePollInput', () => input)(id, table);
    },
  },
  'Mutation.answerDatePoll.input.askedId': {
    leadsTo: 'date_poll_asked',
    ask: change('answerDatePoll', 'AnswerDatePollInput', (askedId) => ({ askedId, answers: [] })),
  },
  'Mutation.answerDatePoll.input.answers.timeId': {
    leadsTo: 'date_poll_time',
    ask: async (timeId, table) => {
      const [asked] = await table.world.sql(
        `select a.id from date_poll_asked a join date_poll p on p.id = a.poll_id where p.partnership_id = $1 and a.person_id = $2 order by a.id limit 1`,
        [table.home.id, table.home.chair.id],
      );
      const input = { askedId: asked.id, answers: [{ timeId, answer: 'YES' }] };
      return change('answerDatePoll', 'AnswerDatePollInput', () => input)(timeId, table);
    },
  },
  'Mutation.chooseDate.input.pollId': {
    leadsTo: 'date_poll',
    ask: change('chooseDate', 'ChooseDateInput', (pollId) => ({
      pollId,
      version: 1,
      timeId: '00000000-0000-4000-8000-000000000000',
      ...place,
    })),
  },
  'Mutation.chooseDate.input.timeId': {
    leadsTo: 'date_poll_time',
    ask: async (timeId, table) => {
      const [poll] = await table.world.sql(
        `select id, version from date_poll where partnership_id = $1 order by id limit 1`,
        [table.home.id],
      );
      const input = { pollId: poll.id, version: poll.version, timeId, ...place };
      return change('chooseDate', 'ChooseDateInput', () => input)(timeId, table);
    },
  },
  'Mutation.endDatePoll.input.pollId': {
    leadsTo: 'date_poll',
    ask: change('endDatePoll', 'EndDatePollInput', (pollId) => ({ pollId, version: 1, ending: 'NO_DATE' })),
  },
};
