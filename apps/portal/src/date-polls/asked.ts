import { graphql } from '../gql';
import type { PollAskedFragment } from '../gql/graphql';
import { roleWords, seatName } from '../meetings/words';

export const PollAskedFragmentDocument = graphql(`
  fragment PollAsked on DatePollAsked {
    id
    role
    comment
    isComplete
    answeredAt
    answeredBy {
      id
      name
    }
    person {
      id
      name
    }
    deputy {
      id
      name
    }
    seat {
      id
      title
      memberName
      agency {
        id
        name
      }
    }
    answers {
      timeId
      answer
    }
  }
`);

export type PollAsked = PollAskedFragment;

/** The agency that is asked, or the officer. */
export const askedName = ({ seat, person, role }: Pick<PollAsked, 'seat' | 'person' | 'role'>) =>
  seat ? seatName(seat) : (person?.name ?? roleWords[role]);

export const answerTo = ({ answers }: Pick<PollAsked, 'answers'>, timeId: string) =>
  answers.find((each) => each.timeId === timeId)?.answer;
