export { activityEntities } from './data/activity.mapping.js';
export { activitiesDone } from './data/activities-done.js';
export { ActivityRepository } from './data/activity.repository.js';
export { activityWords } from './domain/activity-words.js';
export { CampaignActivity, type ActivityKind } from './domain/campaign-activity.js';
export { activityReads } from './data/activity.reads.js';
export {
  ActivityAdded,
  ActivityChanged,
  ActivityCommentWritten,
  ActivityIsDue,
  ActivityMoved,
} from './activity.events.js';
export { ActivitiesModule } from './activities.module.js';
export { RemindOfActivities } from './use-cases/remind-of-activities.js';
