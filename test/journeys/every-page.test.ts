import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Days } from '../../apps/api/src/demo/days.js';
import { drawDemo } from '../../apps/api/src/demo/demo.js';
import { demoId } from '../../apps/api/src/demo/draw.js';
import { datesOf, demoSeries } from '../../apps/api/src/demo/series.js';
import type { Guest } from './guest.js';
import { openHouse, type House } from './house.js';
import { barriers, faultsAtAGlance, faultsOf, takePicture, takePictures } from './looks.js';
import { routeOf, routes } from './routes.js';

jest.setTimeout(480_000);

/** A meeting ahead that is one of a series. */
function nextOfSeries(): string {
  const days = new Days(new Date());
  const [series] = demoSeries(days).filter(({ partnership }) => partnership === '6');
  const next = datesOf(series!).find(({ heldOn }) => heldOn > days.day(0));
  return demoId('meeting', '6', series!.title, String(next?.heldOn), '10:30');
}

const { papers, paperRequests, campaigns, people } = drawDemo(new Date(), '');

/** A paper that has come, and one that is still owed. */
const delivered = String(papers.find(({ title }) => title === 'Strategic picture of the valley')?.['id']);
const owed = String(paperRequests.find(({ title }) => title === 'Progress against the delivery plan')?.['id']);

/** Whoever ran a campaign that is over. */
const lookingBack = campaigns.find(({ title }) => title === 'Ask in the Ward')?.['ownerId'];

interface Reader {
  readonly who: string;
  readonly email?: string;
  /** What they open first; from there they follow every link to a page of another kind. */
  readonly opens: readonly string[];
}

const readers: readonly Reader[] = [
  {
    who: 'a coordinator',
    email: 'rosalind.thistlewood@example.org',
    opens: [
      '/',
      '/partnerships/tyne-valley',
      '/partnerships/tyne-valley/meetings',
      `/papers/${delivered}`,
      ...['version', 'supplement', 'change'].map((act) => `/papers/${delivered}/${act}`),
      `/papers/asked/${owed}`,
      '/library/survivor-transport-briefing',
      '/library/survivor-transport-briefing/use',
      '/library/model-terms-of-reference/use-template',
      '/library/governance',
      '/library/submissions',
      '/partnerships/tyne-valley-training/seats/from-parent',
      ...['board', 'timeline'].map((view) => `/campaigns/${demoId('campaign', 'Who Built This?')}/plan?view=${view}`),
      '/demo/mailbox',
      '/account',
    ],
  },
  {
    who: 'a chair whose partnership is full of surprises',
    email: 'anselm.greenfinch@example.org',
    opens: [
      '/',
      '/partnerships/heart-of-england',
      '/partnerships/heart-of-england/meetings',
      `/meetings/${nextOfSeries()}/cancel-following`,
    ],
  },
  {
    who: 'a coordinator whose campaign is measured',
    email: 'manjit.coppergate@example.org',
    opens: ['results', 'assets'].map(
      (part) => `/campaigns/${demoId('campaign', 'Clean Car, Clear Conscience')}/${part}`,
    ),
  },
  {
    who: 'a coordinator who looks back',
    email: String(people.find(({ id }) => id === lookingBack)?.['email']),
    opens: [
      `/campaigns/${demoId('campaign', 'Ask in the Ward')}/evaluation`,
      `/campaigns/${demoId('campaign', 'Every Porter Knows')}/evaluation/not-worked`,
    ],
  },
  {
    who: 'a member',
    email: 'ewan.saltmarsh@example.org',
    opens: [
      '/',
      '/partnerships/tyne-valley',
      '/partnerships/tyne-valley/meetings',
      '/library/survivor-transport-briefing',
      '/library/searches',
      '/library/submissions',
      `/library/gaps/${demoId('library gap', 'A model condition on modern slavery for licensing taxis')}`,
    ],
  },
  {
    who: 'a chair who hands over',
    email: 'gideon.oakapple@example.org',
    opens: ['/', '/partnerships/mersey-bay/people'],
  },
  {
    who: 'a representative who may name a deputy',
    email: 'blessing.larkspur@example.org',
    opens: [
      `/partnerships/tyne-valley-training/seats/${demoId('seat', '1a', 'Lantern House', '')}/nominate?capacity=DEPUTY`,
      '/vacancies',
      '/interests',
    ],
  },
  { who: 'an observer', email: 'luis.driftwood@example.org', opens: ['/', '/partnerships/tyne-valley'] },
  {
    who: 'an agency’s lead',
    email: 'sunniva.tidewater@example.org',
    opens: ['/', '/account'],
  },
  {
    who: 'the national coordinator',
    email: 'honoria.lanternby@example.org',
    opens: [
      '/',
      '/partnerships',
      '/partnerships/new',
      '/partnerships/wear-valley',
      '/partnerships/tyne-valley/close',
      '/partnerships/tyne-valley/merge',
      '/national',
      `/library/gaps/${demoId('library gap', 'A leaflet on tied visas in Vietnamese')}`,
      '/calls/what-do-you-ask-of-taxi-drivers-and-operators',
      ...['change', 'sessions/new'].map((act) => `/training/spotting-the-signs/${act}`),
      `/training/sessions/${demoId('training session', '4')}/change`,
      ...['new', 'starting-a-partnership/change', 'starting-a-partnership/arrange'].map(
        (act) => `/library/collections/${act}`,
      ),
      `/campaigns/${demoId('campaign', 'Look Again')}`,
    ],
  },
  {
    who: 'the public',
    opens: [
      '/',
      '/library/model-terms-of-reference',
      '/propose',
      '/proposal/unknown',
      '/calls/status/unknown',
      '/sign-in',
      '/forgot-password',
      '/reset-password/unknown',
      '/invitation/unknown',
      '/lead-invitation/unknown',
      '/stop-alert/unknown',
      '/certificates',
      '/certificates/34679-ACDEF-GHJKM-NPQRT',
      '/no-such-page',
    ],
  },
];

/** What two people have looked at, the first of them closely, others need not open: looking takes a second and a half. */
const MOST_LOOKS = 2;

/** Leads to other pages for those whose it is: opened by everybody. */
const leadsOn =
  /^\/(agencies|meetings|campaigns)\/:id$|^\/campaigns$|^\/library\/(searches|submissions)$|^\/library\/submissions\/:id$/;

/** Alike for everybody who may open them: looked at once. */
const alike =
  /^\/(account|demo)\b|\/(new|invite|invitations|advertise|nominate|import|columns|change|reschedule|cancel|following|cancel-following|end|answers\/:\w+)$/;

describe('every page', () => {
  /** How often each kind of page was looked at. */
  const looked = new Map<string, number>();
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    const guest = await house.enter();
    await guest.askForNewPassword('ewan.saltmarsh@example.org');
    await guest.leave();
  });
  afterAll(async () => await house?.close());

  test.each(readers)('is open to all abilities, for $who', async ({ who, email, opens }) => {
    const guest = await house.enter();
    if (email) await guest.signIn(email);
    expect(await lookAround(guest, who, opens)).toEqual([]);
    expect(guest.complaints).toEqual([]);
    await guest.leave();
  });

  test('has menus and dialogs that are open to all abilities too', async () => {
    const guest = await house.enter();
    await guest.signIn('rosalind.thistlewood@example.org');
    await guest.goTo('/partnerships/tyne-valley/meetings/new');
    const faults: string[] = [];
    const look = async (what: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await guest.page.emulateMedia({ colorScheme });
        faults.push(...(await barriers(guest.page)).map((fault) => `${what}, ${colorScheme}: ${fault}`));
      }
      await takePicture(guest.page, what);
    };
    await guest.press(/Tyne Valley/);
    await look('partnerships');
    await guest.press('Rosalind Thistlewood');
    await look('account menu');
    await guest.page.keyboard.press('Escape');
    await guest.page.setViewportSize({ width: 320, height: 640 });
    await guest.press('Menu');
    await look('folded menu');
    await guest.press('Menu');
    await guest.page.getByLabel('Title', { exact: true }).first().fill('Half written');
    await guest.follow('Meetings');
    await guest.page.getByRole('alertdialog', { name: 'Leave without saving?' }).waitFor();
    await look('dialog');
    await guest.press('Leave this page');
    await guest.heading(/Meetings/).waitFor();
    await guest.page.keyboard.press('?');
    await guest.page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await look('shortcuts');
    expect([...faults, ...guest.complaints]).toEqual([]);
    await guest.leave();
  });

  test('was looked at', () => {
    expect(routes.filter((route) => !looked.has(route))).toEqual([]);
  });

  /** Opens these addresses, and whatever kind of page they lead to; answers what is wrong with them. */
  async function lookAround(guest: Guest, who: string, opens: readonly string[]): Promise<string[]> {
    const faults: string[] = [];
    const ahead = [...opens];
    const seen = new Set<string | undefined>([...looked.keys()].filter((route) => alike.test(route)));
    for (let address = ahead.shift(); address !== undefined; address = ahead.shift()) {
      const route = routeOf(address);
      const looks = looked.get(String(route)) ?? 0;
      const isKnown = looks >= MOST_LOOKS && !leadsOn.test(String(route)) && !opens.includes(address);
      if (route && (seen.has(route) || isKnown)) continue;
      seen.add(route);
      if (route) looked.set(route, looks + 1);
      await (opens.includes(address) ? guest.goTo(address) : guest.turnTo(address));
      if (looks < MOST_LOOKS) {
        await takePictures(guest.page, `${who} ${route ?? address}`);
        const look = looks === 0 ? faultsOf : faultsAtAGlance;
        faults.push(...(await look(guest.page)).map((fault) => `${address} ${fault}`));
      }
      const links = await guest.page
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      ahead.push(...links.filter((link) => routeOf(link)));
    }
    return faults;
  }
});
