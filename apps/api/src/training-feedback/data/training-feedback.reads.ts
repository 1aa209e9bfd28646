import { from, one, reads, self, sql } from '@lib/reads';

export const trainingFeedbackReads = reads({
  TrainingSession: {
    canGiveFeedback: sql`exists (select from training_record r where r.session_id = ${self}.id and r.person_id = app.person_id() and r.state = 'ATTENDED')
      and not exists (select from training_feedback f where f.session_id = ${self}.id and f.given_at < now() - interval '30 days')`,
    yourFeedback: one('training_feedback', { on: { session_id: 'id' } }),
    feedback: one('training_feedback_result', { on: { session_id: 'id' }, where: sql`${self}.answers > 0` }),
  },
  TrainingFeedback: from('training_feedback', {
    changeableUntil: sql`${self}.given_at + interval '30 days'`,
  }),
  TrainingFeedbackResult: from('training_feedback_result', {}),
});
