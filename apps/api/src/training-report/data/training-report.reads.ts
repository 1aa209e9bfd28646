import type { Actor } from '@lib/access';
import { arg, asc, computed, count, from, page, reads, same, self, sql } from '@lib/reads';
import { trainingReportPolicy } from '../training-report.policy.js';

/** The last time that somebody did a course is the one that counts. */
const isRenewed = sql`exists (select from training_record n where n.course_id = ${self}.course_id and n.person_id = ${self}.person_id and n.attended_on > ${self}.attended_on)`;
const isOverdue = sql`(${self}.due_on < app.today() and not ${isRenewed})`;
const isDue = sql`(${self}.due_on between app.today() and app.today() + 90 and not ${isRenewed})`;
const isToCome = sql`(${self}.state in ('BOOKED', 'WAITING') and ${self}.held_on >= app.today())`;

export const trainingReportReads = reads({
  Agency: {
    canReadTraining: computed({
      needs: ['id'],
      by: ({ id }: { id: string }, actor: Actor) => trainingReportPolicy.read.allows(actor, { agencyId: id }),
    }),
    trainingSummary: same(),
    training: page('training_record', {
      on: 'agency_id',
      where: [
        sql`case ${arg('show')} when 'OVERDUE' then ${isOverdue} when 'DUE' then ${isDue} when 'DONE' then ${self}.state = 'ATTENDED'
          when 'TO_COME' then ${isToCome} end`,
        sql`position(lower(${arg('matching')}) in lower(${self}.name || ' ' || ${self}.course_title)) > 0`,
      ],
      key: [asc(sql`lower(${self}.name)`), 'held_on desc', 'id desc'],
      total: 10_000,
    }),
  },
  AgencyTrainingSummary: from('agency', {
    people: sql`(select count(distinct r.person_id)::int from training_record r where r.agency_id = ${self}.id and r.state = 'ATTENDED')`,
    overdue: count('training_record', { on: 'agency_id', where: isOverdue }),
    due: count('training_record', { on: 'agency_id', where: isDue }),
    toCome: count('training_record', { on: 'agency_id', where: isToCome }),
  }),
  TrainingRecord: {
    renewal: sql`case when ${self}.state <> 'ATTENDED' then null when ${self}.due_on is null then 'NEVER' when ${isRenewed} then 'RENEWED'
      when ${self}.due_on < app.today() then 'OVERDUE' when ${self}.due_on <= app.today() + 90 then 'DUE' else 'LATER' end`,
  },
});
