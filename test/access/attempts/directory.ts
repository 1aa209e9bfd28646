import { publishAll, recordOf } from '../../factories/directory.js';
import type { RoundTable } from '../../factories/round-table.js';
import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';

/** At home: withdrawn and published again, as it is needed. */
const entry = async ({ home, world }: RoundTable, chair: Visitor, isPublished: boolean) => {
  const { state } = await recordOf(chair, home);
  const isNow = !['NEVER_PUBLISHED', 'WITHDRAWN'].includes(state);
  if (isNow && !isPublished)
    await world.sql(
      'update directory_entry set consented_at = null, consented_by_id = null where partnership_id = $1',
      [home.id],
    );
  if (!isNow && isPublished) await publishAll(chair, home);
  const { version } = await recordOf(chair, home);
  return { partnershipId: home.id, version };
};

export const directory: Readonly<Record<string, Attempt>> = {
  settleDirectoryMessage: {
    ability: 'directoryMessages.settle',
    type: 'SettleDirectoryMessageInput',
    input: async ({ world, home }) => {
      const [message] = await world.sql<{ id: string; version: number }>(
        'select id, version from directory_message where partnership_id = $1 order by id limit 1',
        [home.id],
      );
      return { messageId: message?.id, version: message?.version, state: 'SPAM' };
    },
  },
  changeDirectoryEntry: {
    ability: 'directoryEntry.change',
    type: 'ChangeDirectoryEntryInput',
    input: async (table, chair) => ({
      ...(await entry(table, chair, true)),
      summary: 'What we do',
      activities: [],
      howToJoin: '',
      publicFields: [],
    }),
  },
  publishDirectoryEntry: {
    ability: 'directoryEntry.publish',
    type: 'PublishDirectoryEntryInput',
    input: async (table, chair) => ({ ...(await entry(table, chair, false)), isAgreed: true }),
  },
  confirmDirectoryEntry: {
    ability: 'directoryEntry.confirm',
    type: 'DirectoryEntryInput',
    input: (table, chair) => entry(table, chair, true),
  },
  withdrawDirectoryEntry: {
    ability: 'directoryEntry.withdraw',
    type: 'DirectoryEntryInput',
    input: (table, chair) => entry(table, chair, true),
  },
};
