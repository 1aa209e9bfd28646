import { computed, reads, self, sql } from '@lib/reads';

interface Choice {
  readonly unansweredDays: number;
  readonly acceptedDays: number;
  readonly joiningInstructions: boolean;
  readonly version: number;
}

export const reminderReads = reads({
  Viewer: {
    reminders: computed({
      needs: [],
      with: {
        choice: sql`(select jsonb_build_object('unansweredDays', coalesce(c.unanswered_days, u.unanswered_days),
          'acceptedDays', coalesce(c.accepted_days, u.accepted_days),
          'joiningInstructions', coalesce(c.joining_instructions, u.joining_instructions), 'version', coalesce(c.version, 0))
          from app.usual_reminders() u left join reminder_choice c on c.person_id = ${self}.id)`,
      },
      by: ({ choice }: { choice: Choice }) => choice,
    }),
  },
});
