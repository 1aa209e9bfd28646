import { openPoll, place, pollForm } from '../../factories/date-polls.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

const poll = ({ home }: RoundTable, chair: Visitor) => openPoll(chair, home.id);

export const datePolls: Readonly<Record<string, Attempt>> = {
  openDatePoll: {
    ability: 'datePoll.open',
    type: 'OpenDatePollInput',
    input: async ({ home }) => pollForm(home.id),
  },
  changeDatePoll: {
    ability: 'datePoll.change',
    type: 'ChangeDatePollInput',
    input: async (table, chair) => {
      const { title, minutes, notes, times, closesOn, closesTime } = pollForm(table.home.id);
      return { pollId: (await poll(table, chair)).id, version: 1, title, minutes, notes, times, closesOn, closesTime };
    },
  },
  chooseDate: {
    ability: 'datePoll.choose',
    type: 'ChooseDateInput',
    input: async (table, chair) => {
      const { id, times } = await poll(table, chair);
      return { pollId: id, version: 1, timeId: times[0].id, ...place };
    },
  },
  endDatePoll: {
    ability: 'datePoll.end',
    type: 'EndDatePollInput',
    input: async (table, chair) => ({ pollId: (await poll(table, chair)).id, version: 1, ending: 'NO_DATE' }),
  },
  'answerDatePoll (for the core seat)': {
    ability: 'datePollAsked.answer or datePoll.answerForOthers',
    type: 'AnswerDatePollInput',
    input: async (table, chair) => {
      const { asked, times } = await poll(table, chair);
      const { id } = asked.find(({ seat }: any) => seat?.id === table.seats.core.id);
      return { askedId: id, answers: [{ timeId: times[0].id, answer: 'YES' }] };
    },
  },
};
