export { startConfined, type Confines } from './start-confined.js';
export { watchMemory } from './watch-memory.js';
