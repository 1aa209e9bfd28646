import { policy } from '@lib/access';

/** Who is offered the report of an agency: its leads. */
export const trainingReportPolicy = policy<{ readonly agencyId: string }>()('trainingReport', {
  read: (actor, { agencyId }) => actor.leads(agencyId),
});
