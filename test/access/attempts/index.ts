import type { Visitor } from '../../support/visitor.js';
import type { Attempt } from './attempt.js';
import { actions } from './actions.js';
import { agencies } from './agencies.js';
import { agendas } from './agendas.js';
import { agreements } from './agreements.js';
import { activities } from './activities.js';
import { assets } from './assets.js';
import { campaigns } from './campaigns.js';
import { contributions } from './contributions.js';
import { datePolls } from './date-polls.js';
import { areas } from './areas.js';
import { examples } from './examples.js';
import { checklist } from './checklist.js';
import { gaps } from './gaps.js';
import { contributionReport } from './contribution-report.js';
import { decisions } from './decisions.js';
import { addresses } from './addresses.js';
import { directory } from './directory.js';
import { evaluations } from './evaluations.js';
import { kits } from './kits.js';
import { library } from './library.js';
import { meetings } from './meetings.js';
import { metrics } from './metrics.js';
import { minutes } from './minutes.js';
import { nominations } from './nominations.js';
import { notifications } from './notifications.js';
import { officers } from './officers.js';
import { papers } from './papers.js';
import { partnerships } from './partnerships.js';
import { proposals } from './proposals.js';
import { sittings } from './sittings.js';
import { templates } from './templates.js';
import { termsOfReference } from './terms-of-reference.js';
import { collections } from './collections.js';
import { training } from './training.js';
import { usefulness } from './usefulness.js';

export const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  ...actions,
  ...agencies,
  ...agendas,
  ...areas,
  ...agreements,
  ...activities,
  ...assets,
  ...campaigns,
  ...contributions,
  ...datePolls,
  ...meetings,
  ...metrics,
  ...minutes,
  ...nominations,
  ...notifications,
  ...officers,
  ...examples,
  ...checklist,
  ...gaps,
  ...contributionReport,
  ...decisions,
  ...directory,
  ...addresses,
  ...evaluations,
  ...kits,
  ...library,
  ...papers,
  ...partnerships,
  ...proposals,
  ...sittings,
  ...templates,
  ...termsOfReference,
  ...collections,
  ...training,
  ...usefulness,
};

/** What the API answers: done, the code of the refusal, or the problems. */
export async function attempt(name: string, visitor: Visitor, input: object): Promise<string> {
  const { type } = ATTEMPTS[name]!;
  const [field = name] = name.split(' ');
  const results = field === 'invite' ? 'results { problems { code } }' : '';
  const answer = await visitor.ask(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${results} problems { code } } }`,
    { input },
  );
  const [refusal] = answer.errors;
  if (refusal) return String(refusal.extensions['code']);
  const { problems, results: lines = [] } = answer.data[field] as {
    problems: { code: string }[];
    results?: { problems: { code: string }[] }[];
  };
  const codes = [...problems, ...lines.flatMap((line) => line.problems)].map(({ code }) => code);
  return codes.join(', ') || 'done';
}
