import { attempt } from '../diagnostics/guard';
import { metadata } from '../phone/generated/metadata-cis';
import { buildWith } from './build';
import { load } from './load';
import { startScript } from './start';

attempt(() => startScript(window, buildWith(metadata), load));
