// What tests get for '@jest/globals'. A module that several test files share asks for it once, and must not keep the words of
// the first: each leads to those of the file that runs.
let words = {};

export function speak(given) {
  words = given;
}

const word = (name) =>
  new Proxy(() => undefined, {
    apply: (_, self, given) => Reflect.apply(words[name], self, given),
    get: (_, key) => words[name][key],
  });

export const [afterAll, afterEach, beforeAll] = ['afterAll', 'afterEach', 'beforeAll'].map(word);
export const [beforeEach, describe, expect] = ['beforeEach', 'describe', 'expect'].map(word);
export const [it, jest, test] = ['it', 'jest', 'test'].map(word);
