export { datePollEntities } from './data/date-poll.mapping.js';
export { datePollReads } from './data/date-poll.reads.js';
export { DatePollChanged, DatePollEnded, DatePollIsDue, DatePollOpened } from './date-poll.events.js';
export { DatePollsModule } from './date-polls.module.js';
export { FollowDatePolls } from './listeners/follow-date-polls.js';
export { WatchDatePolls } from './use-cases/watch-date-polls.js';
