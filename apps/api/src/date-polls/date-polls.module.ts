import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/index.js';
import { PartnershipsModule } from '../partnerships/index.js';
import { DatePollRepository } from './data/date-poll.repository.js';
import { PollAskedRepository } from './data/poll-asked.repository.js';
import { DatePollResolver } from './graphql/date-poll.resolver.js';
import { OutcomeResolver } from './graphql/outcome.resolver.js';
import { AnswerDatePoll } from './use-cases/answer-date-poll.js';
import { AskMore } from './use-cases/ask-more.js';
import { ChangeDatePoll } from './use-cases/change-date-poll.js';
import { ChooseDate } from './use-cases/choose-date.js';
import { EndDatePoll } from './use-cases/end-date-poll.js';
import { MakeMeeting } from './use-cases/make-meeting.js';
import { OpenDatePoll } from './use-cases/open-date-poll.js';

@Module({
  imports: [MeetingsModule, PartnershipsModule],
  providers: [
    DatePollRepository,
    PollAskedRepository,
    AnswerDatePoll,
    AskMore,
    ChangeDatePoll,
    ChooseDate,
    EndDatePoll,
    MakeMeeting,
    OpenDatePoll,
    DatePollResolver,
    OutcomeResolver,
  ],
})
export class DatePollsModule {}
