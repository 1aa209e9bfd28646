import { transaction } from '@lib/database';

/** Of every topic that there is. */
export async function topicCodes(): Promise<string[]> {
  const rows = await transaction().query<{ code: string }[]>('select code from library_topic');
  return rows.map(({ code }) => code);
}
