import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as Y from 'yjs';
import { schedule } from '../factories/meetings.js';
import { base64, beginMinutes, Pen, writeMinutes } from '../factories/minutes.js';
import type { Visitor } from '../support/visitor.js';
import { House, kill } from './house.js';

const EDITS = 2000;
const WRITERS = 4;
/** Edits in one request, as somebody types while the last is under way. */
const AT_ONCE = 5;

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
      const { exchanged } = await writeMinutes(officers[0]!, {
        textId,
        stateVector: base64(Y.encodeStateVector(new Y.Doc())),
      });
      const text = new Y.Doc();
      Y.applyUpdate(text, Buffer.from(exchanged.update, 'base64'));
      const words = text
        .getXmlFragment('text')
        .toArray()
        .map((each) => (each as Y.XmlElement).toArray().join(''));
      expect(new Set(words).size).toBe(words.length);
      expect([...kept.get(textId)!].filter((word) => !words.includes(word))).toEqual([]);
    }
    console.log(`edits acknowledged: ${acknowledged}; requests without an answer: ${refused}`);
  }, 180_000);
});
