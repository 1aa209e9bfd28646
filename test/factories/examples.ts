import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { Secrets } from '@lib/access';
import { TEST_SECRET, type TestApp } from '../support/app.js';
import type { Visitor } from '../support/visitor.js';
import { aPdf } from './files.js';
import { aGap } from './gaps.js';
import { formToken } from './proposals.js';
import type { World } from './world.js';

const CALL = `id version slug address state title wanted opensOn closesOn because gap { id state version } examplesToDecide
  viewerCan { change withdraw }`;
const EXAMPLE = `id version reference state name email organisation isNamed title words link licence outcome isInLibrary forgottenAt
  file { id name } call { slug } resource { slug pending { id version title licence foundBy kind summary topics { code }
  contributors { name affiliation } links { url } files { label file { name } } } } reader { id } viewerCan { read accept decline }`;

const change =
  (name: string, type: string, field: string, fields: string) =>
  async (who: Visitor, input: object): Promise<any> =>
    (
      await who.get(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${field}${fields && ` { ${fields} }`} problems { code message path } } }`,
        { input },
      )
    )[name];

export const openCall = change('openCallForExamples', 'OpenCallForExamplesInput', 'callForExamples', CALL);
export const changeCall = change('changeCallForExamples', 'ChangeCallForExamplesInput', 'callForExamples', CALL);
export const withdrawCall = change('withdrawCallForExamples', 'WithdrawCallForExamplesInput', 'callForExamples', CALL);
export const answerCall = change('answerCall', 'AnswerCallInput', 'reference', '');
export const readExample = change('readExample', 'ReadExampleInput', 'example', EXAMPLE);
export const acceptExample = change('acceptExample', 'AcceptExampleInput', 'example', EXAMPLE);
export const declineExample = change('declineExample', 'DeclineExampleInput', 'example', EXAMPLE);

/** So many days from today, as it is in London. */
export const dayIn = (days: number): string => DateTime.now().setZone('Europe/London').plus({ days }).toISODate()!;

export const callWords = (more: object = {}) => ({
  title: 'What works in night shelters?',
  wanted: 'Posters, checklists, training slides: whatever you made and use.',
  opensOn: dayIn(0),
  closesOn: dayIn(30),
  ...more,
});

/** Out, for a gap that somebody recorded. */
export async function aCall(national: Visitor, more: object = {}, recorder = national): Promise<any> {
  const gap = await aGap(recorder);
  const { callForExamples, problems } = await openCall(national, { gapId: gap.id, ...callWords(more) });
  if (!callForExamples) throw new Error(JSON.stringify(problems));
  return callForExamples;
}

/** A form in good order. */
export const exampleForm = (slug: string, more: object = {}) => ({
  slug,
  requestKey: randomUUID(),
  formToken: formToken(),
  title: 'A poster for shelters',
  words: 'We hang it beside the door.',
  link: '',
  licence: 'CC_BY_4',
  name: 'Sam Sender',
  email: `sam.${randomUUID().slice(0, 8)}@example.org`,
  organisation: 'A shelter',
  isNamed: true,
  agreed: true,
  ...more,
});

/** Sent as the public sends it, from a place where nobody counts. */
export async function anExample(app: TestApp, world: World, slug: string, more: object = {}): Promise<any> {
  await world.sql('delete from throttle');
  const input = exampleForm(slug, more);
  const { reference, problems } = await answerCall(app.visitor(), input);
  if (!reference) throw new Error(JSON.stringify(problems));
  const [row] = await world.sql<{ id: string }>('select id from example where reference = $1', [reference]);
  return { id: String(row?.id), reference, email: input.email };
}

/** As the form sends it when a file is chosen. */
export async function openFile(app: TestApp, name = 'poster.pdf', content: Buffer = aPdf(), token = formToken()) {
  const response = await app.visitor().fetch('/files/open', {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
      'x-form-token': token,
    },
    body: new Uint8Array(content),
  });
  return { status: response.status, ...((await response.json()) as any) };
}

export const exampleOf = async (who: Visitor, id: string): Promise<any> =>
  (await who.get(`query ($id: ID!) { example(id: $id) { ${EXAMPLE} } }`, { id })).example;

export const callOf = async (who: Visitor, slug: string): Promise<any> =>
  (await who.get(`query ($slug: String!) { callForExamples(slug: $slug) { ${CALL} } }`, { slug })).callForExamples;

/** Where the mail leads to. */
export const exampleToken = (id: string): string => new Secrets(TEST_SECRET).linkToken('example', id);
