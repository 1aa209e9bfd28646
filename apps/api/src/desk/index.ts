export { deskReads } from './data/desk.reads.js';
export { DeskModule } from './desk.module.js';
