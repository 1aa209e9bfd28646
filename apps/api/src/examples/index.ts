export { exampleEntities } from './data/example.mapping.js';
export { exampleReads } from './data/example.reads.js';
export { ExampleDecided, ExampleReceived } from './example.events.js';
export { ExamplesModule } from './examples.module.js';
export { ForgetExamples } from './use-cases/forget-examples.js';
