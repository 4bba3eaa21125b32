import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** Each as its own documents say to put it on a page; one file each, minified. */
const sources = {
  empty: '',
  snowplow: `
    import { newTracker } from '@snowplow/browser-tracker';
    import { FormTrackingPlugin, enableFormTracking } from '@snowplow/browser-plugin-form-tracking';
    newTracker('sp', location.origin, { appId: 'bench', plugins: [FormTrackingPlugin()] });
    enableFormTracking();`,
  segment: `
    import { AnalyticsBrowser } from '@segment/analytics-next';
    const analytics = AnalyticsBrowser.load({
      writeKey: 'bench',
      cdnURL: location.origin,
      cdnSettings: { integrations: { 'Segment.io': { apiKey: 'bench', apiHost: location.host, protocol: 'http' } } },
    });
    analytics.trackSubmit([...document.forms], 'Lead');`,
  parsley: `
    import jQuery from 'jquery';
    window.jQuery = window.$ = jQuery;
    require('parsleyjs');`,
  stimulus: `
    import { Application, Controller } from '@hotwired/stimulus';
    class Lead extends Controller {
      static targets = ['tel'];
      submit() { window.lastLead = this.telTarget.value; }
    }
    Application.start().register('lead', Lead);`,
};

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Name → script, ours first. */
export async function contenders() {
  const scripts = { autobind: await readFile('dist/ck-autobind.min.js', 'utf8') };
  for (const [name, source] of Object.entries(sources)) scripts[name] = await bundle(source);
  return scripts;
}
