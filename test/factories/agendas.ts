import type { Visitor } from '../support/visitor.js';

const AGENDA = `agendaVersion agendaItems { id position heading title presenter minutes purpose notes content seenBy isHidden isClosed marking handling isCarried startsTime endsTime seats { id } }`;

export const READ_AGENDA = `query ($id: ID!) { meeting(id: $id) { version ${AGENDA} parts } }`;
export const BUILD = `mutation ($input: BuildAgendaInput!) { buildAgenda(input: $input) { meeting { id version ${AGENDA} } problems { code message path } } }`;

/** Builds the whole agenda, and answers what came of it. */
export async function buildAgenda(who: Visitor, meetingId: string, version: number, agendaItems: readonly object[]) {
  const { buildAgenda: built } = await who.get(BUILD, { input: { meetingId, version, agendaItems } });
  return built;
}
