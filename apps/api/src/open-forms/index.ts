export { newReference } from './domain/reference.js';
export { oneLine, seenLines } from './domain/typed.js';
export { OpenFormsModule } from './open-forms.module.js';
export { OpenForms, type Limit } from './use-cases/open-forms.js';
