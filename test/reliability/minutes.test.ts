import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { schedule } from '../factories/meetings.js';
import { beginMinutes, Pen } from '../factories/minutes.js';
import { Visitor } from '../support/visitor.js';
import { House, kill } from './house.js';

const EDITS = 2000;
const WRITERS = 4;
/** Edits in one request, as somebody types while the last is under way. */
const AT_ONCE = 5;
/** Edits of each of two, through an API process each. */
const TOGETHER = 100;

describe('minutes under way when the API is killed', () => {
  let house: House;
  let officers: Visitor[];
  let textIds: string[];
  beforeAll(async () => {
    house = await House.open();
    await house.startApi();
    const table = await house.world.partnership();
    officers = await Promise.all([house.world.as(table.chair), house.world.as(table.coordinator)]);
    const items = ['One', 'Two', 'Three'].map((title) => ({ title, purpose: 'NOTE' }));
    const meeting = await schedule(officers[0]!, table.id, { agendaItems: items });
    const { minutes } = await beginMinutes(officers[0]!, { meetingId: meeting.id });
    textIds = minutes.texts.map(({ id }: any) => id);
    // The world keeps a connection, and the server is about to be killed.
    await house.world.end();
  }, 60_000);
  afterAll(() => house?.close());

  test(`of ${EDITS} edits that were acknowledged none is lost, and none is there twice`, async () => {
    const kept = new Map<string, Set<string>>(textIds.map((id) => [id, new Set()]));
    let acknowledged = 0;
    let refused = 0;
    const write = async (index: number) => {
      const textId = textIds[index % textIds.length]!;
      const pen = new Pen(officers[index % officers.length]!, textId);
      for (let edit = 0; acknowledged < EDITS; edit += 1) {
        for (let word = 0; word < AT_ONCE; word += 1) pen.write(`${index}.${edit}.${word}`);
        // What had no answer is sent again with the next words, as a browser does; its words count once they are answered.
        const waiting = pen.unanswered;
        const { exchanged } = await pen.exchange().catch(() => ({ exchanged: null }));
        if (!exchanged) {
          refused += 1;
          await new Promise((go) => setTimeout(go, 50));
          continue;
        }
        for (const each of waiting) kept.get(textId)!.add(each);
        acknowledged += waiting.length;
      }
    };
    const writing = Promise.all(Array.from({ length: WRITERS }, (_, index) => write(index)));
    for (const share of [0.25, 0.6]) {
      while (acknowledged < EDITS * share) await new Promise((go) => setTimeout(go, 5));
      await kill(house.api);
      await house.startApi();
    }
    await writing;
    expect(refused).toBeGreaterThan(0);
    for (const textId of textIds) {
      const words = await wordsIn(officers[0]!, textId);
      expect(new Set(words).size).toBe(words.length);
      expect([...kept.get(textId)!].filter((word) => !words.includes(word))).toEqual([]);
    }
    console.log(`edits acknowledged: ${acknowledged}; requests without an answer: ${refused}`);
  }, 180_000);

  test('two who write one text through two API processes at once lose nothing, and read the same', async () => {
    const elsewhere = new Visitor(await house.startAnotherApi());
    for (const [name, value] of officers[1]!.cookies) elsewhere.cookies.set(name, value);
    const textId = textIds[0]!;
    const pens = [officers[0]!, elsewhere].map((who) => new Pen(who, textId));
    await Promise.all(
      pens.map(async (pen, index) => {
        await pen.exchange();
        for (let edit = 0; edit < TOGETHER; edit += 1) await pen.write(`together.${index}.${edit}`).exchange();
      }),
    );
    const read = await Promise.all([officers[0]!, elsewhere].map((who) => wordsIn(who, textId)));
    expect(read[1]).toEqual(read[0]);
    const written = pens.flatMap((_, index) =>
      Array.from({ length: TOGETHER }, (_none, edit) => `together.${index}.${edit}`),
    );
    expect(read[0]!.filter((word) => word.startsWith('together.')).toSorted()).toEqual(written.toSorted());
  }, 60_000);
});

/** Each paragraph of a text, as somebody reads it who has nothing of it yet. */
async function wordsIn(who: Visitor, textId: string): Promise<string[]> {
  const reader = new Pen(who, textId);
  await reader.exchange();
  return reader.paragraphs;
}
