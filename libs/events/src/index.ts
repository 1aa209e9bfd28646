export { Chores, Every, type Chore } from './chores.js';
export { listenersOf, ListensTo, type Heard, type Listener } from './listens-to.js';
export { QueueRunner, type QueueRunnerOptions } from './queue-runner.js';
export { enqueue, Relay } from './relay.js';
