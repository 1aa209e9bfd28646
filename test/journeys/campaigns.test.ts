import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { DateTime } from 'luxon';
import { inDays } from '../factories/days.js';
import { planTogether } from './campaigns/activities.js';
import { evaluate, publish } from './campaigns/evaluation.js';
import { adopt, answerProposal, BRIEFING, changeKit, giveOwnPoster, launchKit, REACH } from './campaigns/kit.js';
import { correctReading, enterReading, importReadings, pasteReadings } from './campaigns/readings.js';
import { askToSign, launch, mendWhatWasRefused, refuse, sign } from './campaigns/signing.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';

jest.setTimeout(120_000);

const ROSALIND = 'rosalind.thistlewood@example.org';
const POLICE = 'Northumbria Police';
const SHELTER = 'Lantern House';
const SPEAKS = {
  [POLICE]: 'marcus.quillfeather@example.org',
  'Haltwhistle and Allendale District Council': 'ewan.saltmarsh@example.org',
  'Tyne and Wall Integrated Care Board': 'nasreen.silverbirch@example.org',
  [SHELTER]: 'blessing.larkspur@example.org',
  'Unbound Voices': 'petra.nightjar@example.org',
};

/** The Monday so many weeks ago. */
const weekAgo = (weeks: number): string =>
  DateTime.now().setZone('Europe/London').minus({ weeks }).startOf('week').toISODate()!;

/** From the nation to five agencies of a valley, and back as a figure that says what it does not show. */
describe('a campaign', () => {
  let house: House;
  let nation: Guest;
  let tyne: Guest;
  let country: Guest;
  let speakers: Guest[];
  let kit: string;
  let local: string;
  let elsewhere: string;

  const enter = async (email: string) => {
    const guest = await house.enter();
    await guest.signIn(email);
    return guest;
  };

  beforeAll(async () => {
    house = await openHouse();
    nation = await enter('honoria.lanternby@example.org');
    tyne = await enter(ROSALIND);
    country = await enter('manjit.coppergate@example.org');
    speakers = await Promise.all(Object.values(SPEAKS).map(enter));
  }, 120_000);
  afterAll(async () => await house?.close());

  test('the nation launches it as a kit, in six languages', async () => {
    kit = await launchKit(nation);
    await nation.main.getByText('English, Welsh, Polish, Romanian, Albanian, Vietnamese').waitFor();
    await nation.main.getByText(BRIEFING).waitFor();
  });

  test('two partnerships adopt it, one with days and a poster of its own', async () => {
    local = await adopt(tyne, { kitId: kit, from: inDays(-30), to: inDays(40) });
    await giveOwnPoster(tyne, local);
    elsewhere = await adopt(country, { kitId: kit });
    await nation.goTo(`/campaigns/${kit}`);
    await nation.page.getByRole('table', { name: 'Adopted: England' }).waitFor();
  });

  test('the kit changes: one takes the change, the other leaves it, and nothing else moves', async () => {
    await changeKit(nation, kit);
    await answerProposal(tyne, local, 'Take it');
    await answerProposal(country, elsewhere, 'Keep ours');
    await tyne.goTo(`/campaigns/${local}`);
    await tyne.main.getByText('Ask in any language.').waitFor();
    await country.goTo(`/campaigns/${elsewhere}`);
    expect(await country.main.getByText('Ask in any language.').count()).toBe(0);
  });

  test('four agencies sign, one refuses with a reason, and all sign what was mended', async () => {
    await askToSign(tyne, local, Object.keys(SPEAKS));
    const [first, ...others] = speakers as [Guest, ...Guest[]];
    await refuse(first, local);
    for (const speaker of others) await sign(speaker, local);
    await mendWhatWasRefused(tyne, ROSALIND, local);
    for (const speaker of speakers) await sign(speaker, local);
    await launch(tyne, local);
  });

  test('what is planned together is done, with a photograph to show for it', async () => {
    await planTogether({
      runs: tyne,
      speaks: speakers[3]!,
      runsName: 'Rosalind Thistlewood',
      runsEmail: ROSALIND,
      campaignId: local,
      on: inDays(-3),
    });
  });

  test('figures are pasted and imported, one is corrected, and the nation’s sum says what it may count twice', async () => {
    await pasteReadings(tyne, local, REACH, [
      [POLICE, weekAgo(2), 900],
      ['Unbound Voices', weekAgo(2), 140],
    ]);
    await importReadings(tyne, local, REACH, { agency: SHELTER, week: weekAgo(2), value: 320 });
    await correctReading(tyne, local, REACH, { agency: SHELTER, from: 320, to: 230 });
    await enterReading(country, elsewhere, REACH, { week: weekAgo(2), value: 650 });
    await nation.goTo(`/campaigns/${kit}/results`);
    await nation.main.getByText('At least 900', { exact: false }).waitFor();
    await nation.main.getByText(/^At least this many: it is the largest of 2 partnerships/).waitFor();
  });

  test('it ends, and what came of it is written down, signed off and told in the library', async () => {
    await tyne.goTo(`/campaigns/${local}/end`);
    await tyne.press('End the campaign');
    await tyne.page.getByText('The campaign has ended').waitFor();
    await evaluate({ runs: tyne, campaignId: local });
    const title = String(await tyne.heading().textContent());
    await publish(nation, speakers[0]!, { campaignId: local, title: title.replace(/^Campaign\s+/, '') });
  });

  test('nobody’s browser complained', () => {
    expect([nation, tyne, country, ...speakers].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
