export { minutesEntities } from './data/minutes.mapping.js';
export { minutesDocumentReads } from './data/minutes-documents.reads.js';
export { minutesPassageReads } from './data/minutes-passages.reads.js';
export { minutesReads } from './data/minutes.reads.js';
export { MinutesRoutes } from './http/minutes.routes.js';
export {
  CorrectionDecided,
  CorrectionProposed,
  MinutesApproved,
  MinutesBegun,
  MinutesChecked,
  MinutesCirculated,
  MinutesCorrected,
  MinutesNoted,
  MinutesSent,
  MinutesSentBack,
} from './minutes.events.js';
export { attendanceOf, quorumLines, type Held } from './domain/attended.js';
export { freeze, type Material } from './domain/freeze.js';
export { canonical, sha256Of, withText, type FrozenMinutes } from './domain/frozen.js';
export { replacePassage } from './domain/replace-passage.js';
export { MinutesModule } from './minutes.module.js';
