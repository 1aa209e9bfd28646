import type { Visitor } from '../support/visitor.js';
import { aPdf, uploaded } from './files.js';

const PROBLEMS = 'problems { code message path }';
export const PAPER = `id title label isLate seenBy marking handling version removedAt meeting { id } item { id title } supplementTo { id title } supplements { id title } seats { id }
  current { id number circulatedAt file { id name size mediaType } deliveredBy { id } } versions { id number isCurrent note circulatedAt file { id name } } viewerCan { addVersion manage }`;
export const REQUEST = `id title wanted dueOn isOverdue state seenBy marking version seat { id } person { id } item { id } paper { id } viewerCan { deliver change withdraw }`;

const change =
  (name: string, type: string, field: string, fields: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(`mutation ($input: ${type}!) { ${name}(input: $input) { ${field} { ${fields} } ${PROBLEMS} } }`, {
        input,
      })
    )[name];

export const askForPaper = change('askForPaper', 'AskForPaperInput', 'request', REQUEST);
export const changePaperRequest = change('changePaperRequest', 'ChangePaperRequestInput', 'request', REQUEST);
export const withdrawPaperRequest = change('withdrawPaperRequest', 'WithdrawPaperRequestInput', 'request', REQUEST);
export const deliverPaper = change('deliverPaper', 'DeliverPaperInput', 'paper', PAPER);
export const addPaper = change('addPaper', 'AddPaperInput', 'paper', PAPER);
export const addPaperVersion = change('addPaperVersion', 'AddPaperVersionInput', 'paper', PAPER);
export const changePaper = change('changePaper', 'ChangePaperInput', 'paper', PAPER);
export const removePaper = change('removePaper', 'RemovePaperInput', 'paper', PAPER);
export const restorePaper = change('restorePaper', 'RestorePaperInput', 'paper', PAPER);
const PAPERWORK = `id paperwork { papersOn papersDayVersion uncirculatedCount papers { ${PAPER} } removed { id title } requests { ${REQUEST} } settledRequests { ${REQUEST} } keptDocuments { id title name } askableOfficers { id } viewerCan { ask add circulate } }`;
export const orderPapers = change('orderPapers', 'OrderPapersInput', 'meeting', PAPERWORK);
export const circulatePapers = change('circulatePapers', 'CirculatePapersInput', 'meeting', PAPERWORK);
export const setPapersDay = change('setPapersDay', 'SetPapersDayInput', 'meeting', PAPERWORK);

/** The papers of a meeting and what is asked for, as somebody sees them. */
export const paperworkOf = async (who: Visitor, id: string): Promise<any> =>
  (
    await who.get(
      `query ($id: ID!) { meeting(id: $id) { ${PAPERWORK} agendaItems { id title papers { id title } } } }`,
      { id },
    )
  ).meeting;

/** Adds a paper with a small file, and answers it. */
export async function aPaper(officer: Visitor, meetingId: string, more: Record<string, unknown> = {}): Promise<any> {
  const title = String(more['title'] ?? 'A paper');
  const fileId = await uploaded(officer, `${title}.pdf`, aPdf(title));
  const { paper, problems } = await addPaper(officer, { meetingId, title, fileId, ...more });
  if (!paper) throw new Error(JSON.stringify(problems));
  return paper;
}
