import type { KitField, KitPart } from '../gql/enums';

export const fieldWords: Record<KitField, string> = {
  TITLE: 'Title',
  AIM: 'Aim',
  AIMED_AT: 'Whom it is for',
  MESSAGES: 'Messages',
  CALL_TO_ACTION: 'Call to action',
  LANGUAGES: 'Languages',
  TOPICS: 'Topics',
  WHAT: 'What',
  FOR_WHOM: 'For whom',
  UNIT: 'Unit',
  NAME: 'Name',
  DEFINITION: 'How it is counted',
  METRIC_KIND: 'Kind',
  SOURCE: 'Source',
  PERIOD_TYPE: 'How often',
  DIRECTION: 'Which way is better',
  ADDS_ACROSS_AGENCIES: 'May agencies be added?',
  ADDS_ACROSS_PERIODS: 'May periods be added?',
  KIND: 'Kind',
  CHANNEL: 'Where it is used',
  LANGUAGE: 'Language',
  GUIDANCE: 'How it is to be used',
  EXPIRES_ON: 'Last day of use',
  ADDED: 'New',
  REMOVED: 'Taken away',
};

const partWords: Record<KitPart, string> = {
  CAMPAIGN: 'The campaign itself',
  OBJECTIVE: 'Objective',
  METRIC: 'What is measured',
  ACTIVITY: 'Activity',
  ASSET: 'Asset',
};

/** Those of one item stand together, in the order in which they come. */
export function groupsOf<P extends { part: KitPart; item: string }>(proposals: readonly P[]) {
  const groups: { heading: string; of: P[] }[] = [];
  for (const proposal of proposals) {
    const { part, item } = proposal;
    const heading = part === 'CAMPAIGN' ? partWords[part] : `${partWords[part]}: ${item}`;
    const last = groups.at(-1);
    if (last?.heading === heading) last.of.push(proposal);
    else groups.push({ heading, of: [proposal] });
  }
  return groups;
}
