// What old browsers lack comes from old-browsers/, put in by build/es5.mjs.
import { attempt } from '../diagnostics/guard';
import { metadata } from '../phone/generated/metadata-cis';
import { buildWith } from './build';
import { startScript } from './start';

attempt(() => startScript(window, buildWith(metadata)));
