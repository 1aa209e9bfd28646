export { Unzippable, type Trouble } from './unzippable.js';
export { ZippedXml, type Heard, type Limits } from './zipped-xml.js';
