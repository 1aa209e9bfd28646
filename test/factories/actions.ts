import type { Visitor } from '../support/visitor.js';

const PROBLEMS = 'problems { code path message }';
const change = (name: string, type: string) => async (who: Visitor, input: object) =>
  (
    await who.get(
      `mutation ($input: ${type}!) { ${name}(input: $input) { action { id state version isOverdue } ${PROBLEMS} } }`,
      { input },
    )
  )[name];

export const recordAction = change('recordAction', 'RecordActionInput');
export const noteOnAction = change('noteOnAction', 'NoteOnActionInput');
export const sayActionDone = change('sayActionDone', 'SayActionDoneInput');
export const changeAction = change('changeAction', 'ChangeActionInput');
export const snoozeAction = change('snoozeAction', 'SnoozeActionInput');
export const closeAction = change('closeAction', 'CloseActionInput');
export const reopenAction = change('reopenAction', 'ReopenActionInput');

/** As its page has it; null for whom it is not. */
export const actionOf = async (who: Visitor, id: string): Promise<any> =>
  (
    await who.get(
      `query ($id: ID!) { action(id: $id) { id what state version dueOn isOverdue urgency isRestricted snoozedUntil
        owner { id } agency { id } partnership { id } meeting { id }
        entries { kind words file { id } by { id } former: formerOwner { id } owner { id } formerDueOn dueOn snoozedUntil }
        viewerCan { note addEvidence sayDone change snooze close reopen } } }`,
      { id },
    )
  ).action;

/** One's own, as the page has them. */
export const actionsOf = async (who: Visitor, variables: object = {}): Promise<any> =>
  (
    await who.get(
      `query ($partnershipId: ID, $urgencies: [ActionUrgency!]! = [OVERDUE, THIS_WEEK, LATER, WAITING], $first: Int, $after: String) { viewer {
        actions(partnershipId: $partnershipId, urgencies: $urgencies, first: $first, after: $after) { nodes { id urgency } totalCount pageInfo { endCursor hasNextPage } }
        actionCounts { overdue thisWeek later waiting } actionPartnerships { id } } }`,
      variables,
    )
  ).viewer;

/** What an agency has to do, or a table. */
const LIST = `actions { nodes { id } totalCount } actionCounts { overdue thisWeek later waiting }`;
export const actionsOfAgency = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { agency(id: $id) { ${LIST} actionPartnerships { id } } }`, { id })).agency;
export const actionLogOf = async (who: Visitor, slug: string): Promise<any> =>
  (
    await who.get(
      `query ($slug: String!) { partnership(slug: $slug) { ${LIST} actionAgencies { id } actionMonths { month open overdue closed } } }`,
      { slug },
    )
  ).partnership;
