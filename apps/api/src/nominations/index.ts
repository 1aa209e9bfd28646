import { nominationReads as ofNominations } from './data/nomination.reads.js';
import { vacancyReads } from './data/vacancy.reads.js';

export const nominationReads = [ofNominations, vacancyReads];
export { nominationEntities } from './data/nomination.mapping.js';
export {
  InterestDecided,
  InterestExpressed,
  NominationDecided,
  PersonNominated,
  SeatTermEnding,
  SeatTermRanOut,
  VacancyClosed,
} from './nomination.events.js';
export { NominationsModule } from './nominations.module.js';
export { NoteEndingTerms } from './use-cases/note-ending-terms.js';
